import type { MessageKey } from '../../messages/catalogue'
import type { MessageParams } from '../../messages/fault'
import type { TextFault } from '../parsed'

/** What is wrong with a file of cues; its times keep a roll from being made, all else is told. */
export function faultAt(
  severity: TextFault['severity'],
  key: MessageKey,
  line: number,
  column: number,
  params: MessageParams = {},
): TextFault {
  return { severity, key, line, column, params }
}
