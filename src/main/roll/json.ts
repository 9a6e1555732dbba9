import { fault } from '../../shared/messages/fault'
import { jsonFlaw } from './json-flaw'

/** Parses a roll file. Throws an `input` fault with the line and column of what is wrong, or of a field that is there twice. */
export function parseJson(text: string, path: string): unknown {
  const flaw = jsonFlaw(text)
  if (flaw === null) return JSON.parse(text)
  const lines = text.slice(0, flaw.at).split(/\r\n|\r|\n/)
  const place = { path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
  if (flaw.kind === 'syntax') throw fault('input', 'input.json', place)
  throw fault('input', 'input.jsonTwice', { ...place, name: flaw.field }, flaw.field)
}
