import type { Sentence } from './tell'

export const inputMessages = {
  'input.unexpected': { en: 'Unexpected: {detail}.', zh: '意外错误：{detail}。' },
} as const satisfies Record<string, Sentence>
