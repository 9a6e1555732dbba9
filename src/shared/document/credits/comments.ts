import type { SourceLine } from '../source-lines'

/** Lines without `<!-- notes -->` that stand by themselves, over one line or more; an open one is no note. */
export function* withoutComments(lines: Iterable<SourceLine>): Generator<SourceLine> {
  let held: SourceLine[] | null = null
  for (const line of lines) {
    if (held === null && !line.text.trimStart().startsWith('<!--')) {
      yield line
      continue
    }
    held ??= []
    held.push(line)
    const text = line.text.trimEnd()
    const end = held.length === 1 ? text.indexOf('-->', text.indexOf('<!--') + 4) : text.indexOf('-->')
    if (end < 0) continue
    if (end + 3 < text.length) yield* held
    held = null
  }
  if (held !== null) yield* held
}
