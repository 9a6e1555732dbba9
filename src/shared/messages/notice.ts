import type { Sentence } from './tell'

/** Remarks on rolls that can be made as they are. */
export const noticeMessages = {} as const satisfies Record<string, Sentence>
