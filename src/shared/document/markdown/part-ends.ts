import { directiveIn, opensPart } from '../directive'
import type { SourceLines } from '../source-lines'

const BEFORE = /^[ >]*/
const CODE = /^[ >]*(?:```|~~~)/

/** The line that closes the part which a directive's line opens, by the latter's number (from 0). */
export function partEnds(lines: SourceLines): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  let isCode = false
  for (let number = 0; number < lines.count; number++) {
    const { text } = lines.line(number)
    if (CODE.test(text)) isCode = !isCode
    if (isCode) continue
    const words = directiveIn(text.replace(BEFORE, ''))
    if (words === null) continue
    if (opensPart(words)) open.push(number)
    else if (words === '') {
      const opener = open.pop()
      if (opener !== undefined) ends.set(opener, number)
    }
  }
  return ends
}
