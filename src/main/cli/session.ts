import type { Language } from '../../shared/messages/tell'

/** Where a command runs and how it talks. */
export interface Session {
  readonly language: Language
  /** Aborted by Ctrl-C, or when the front is gone. */
  readonly signal: AbortSignal
  /** Resolves when windows can be made; null where there is no app, only Node. */
  readonly ready: (() => Promise<void>) | null
  /** One line on stdout, for programs and people. */
  readonly print: (line: string) => void
  /** One line on stderr, for people. */
  readonly remark: (line: string) => void
}
