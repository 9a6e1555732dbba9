import type { Language } from '../../shared/messages/tell'

/** Where a command runs and how it talks. */
export interface Session {
  readonly language: Language
  /** Aborted by Ctrl-C, or when the front is gone. */
  readonly signal: AbortSignal
  /** False where there is only Node: nothing can be painted there. */
  readonly isApp: boolean
  /** One line on stdout, for programs and people. */
  readonly print: (line: string) => void
  /** One line on stderr, for people. */
  readonly remark: (line: string) => void
}
