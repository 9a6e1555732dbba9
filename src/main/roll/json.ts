import { fault } from '../../shared/messages/fault'
import { jsonErrorAt } from './json-error'

/** Parses a roll file. Throws an `input` fault with the line and column of what is wrong. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const lines = text.slice(0, jsonErrorAt(text) ?? text.length).split(/\r\n|\r|\n/)
    throw fault('input', 'input.json', { path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 })
  }
}
