import { fault } from '../../shared/messages/fault'

/** Parses a roll file. Throws an `input` fault with the line and column of what is wrong. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { line, column } = placeOf(error, text)
    throw fault('input', 'input.json', { path, line, column })
  }
}

/** V8 names the position in most of its messages; where it does not, the text ended too early. */
function placeOf(error: SyntaxError, text: string): { line: number; column: number } {
  const position = /at position (\d+)/.exec(error.message)?.[1]
  const before = text.slice(0, position === undefined ? text.length : Number(position))
  const lines = before.split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
