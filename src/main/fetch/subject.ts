import { fault, type FaultError } from '../../shared/messages/fault'
import type { MessageKey } from '../../shared/messages/catalogue'
import type { MessageParams } from '../../shared/messages/fault'

/** What a download is for: every fault of it names the roll's field and the address that stands there. */
export interface Subject {
  readonly field: string
  readonly url: string
}

/** Shorthand for throwing sites. A password in the address is nobody's business. */
export function about({ field, url }: Subject, key: MessageKey, params: MessageParams = {}): FaultError {
  return fault('input', key, { field, url: url.replace(/\/\/[^/?#]*@/, '//'), ...params }, field)
}

/** The code of a system error, else its words. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}
