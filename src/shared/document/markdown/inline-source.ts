import type { Token } from 'markdown-it'
import type { SourceLine, SourceLines } from '../source-lines'

/**
 * The source index of each index of a block's inline text, whose lines are the ends of lines of the source: indents
 * and the marks of quotes and lists are left out before them. `from` is where in the source to look for it at the
 * earliest, where other text may stand behind it. Quick for indices that ascend.
 */
export function inlineSource({ content, map }: Token, lines: SourceLines, from = 0): (at: number) => number {
  const ends = content.split('\n')
  const [first] = map!
  let line = 0
  let start = 0
  let shift: number | null = null
  return (at) => {
    if (at < start) {
      line = start = 0
      shift = null
    }
    while (line < ends.length - 1 && start + ends[line]!.length < at) {
      start += ends[line]!.length + 1
      line++
      shift = null
    }
    shift ??= shiftOf(lines.line(first + line), ends[line]!, from) - start
    return at + shift
  }
}

/** Where a piece of a line of the source lies in the source. */
function shiftOf(source: SourceLine, text: string, from: number): number {
  const [end, textEnd] = [source.text.trimEnd(), text.trimEnd()]
  const least = Math.max(0, from - source.start)
  const isEnd = least === 0 && end.endsWith(textEnd)
  return source.start + (isEnd ? end.length - textEnd.length : Math.max(0, source.text.indexOf(text, least)))
}
