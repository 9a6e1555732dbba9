import type { Sentence } from './tell'

export const encoderMessages = {
  'encoder.unexpected': { en: 'Unexpected: {detail}.', zh: '意外错误：{detail}。' },
} as const satisfies Record<string, Sentence>
