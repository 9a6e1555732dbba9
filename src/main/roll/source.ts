import { dirname, resolve } from 'node:path'
import { cwd } from 'node:process'
import { fault } from '../../shared/messages/fault'
import { isBlankText } from '../../shared/roll/text'
import { decodeText } from '../text/decode'
import { parseJson } from './json'
import { readInput, readStdin } from './read'

/** A roll as its source has it: no defaults, not checked. */
export interface RollSource {
  readonly input: unknown
  /** The folder that the roll's relative paths start from. */
  readonly baseDir: string
}

/**
 * Reads a roll file (`*.json`), a text document (any other name, which makes a roll of it), or `-`, a roll on
 * stdin. Throws an `input` fault when that is missing, unreadable or not what it claims.
 */
export async function readRollSource(source: string): Promise<RollSource> {
  if (source === '-') {
    return { input: parseJson(decodeText(await readStdin(), 'stdin').text, 'stdin'), baseDir: cwd() }
  }
  const path = resolve(source)
  const baseDir = dirname(path)
  if (!/\.json$/i.test(path)) return { input: { rollvideo: 1, text: { path } }, baseDir }
  return { input: parseJson(decodeText(await readInput(path), path).text, path), baseDir }
}

/** The text of a document. Throws an `input` fault also when there is nothing in it to show. */
export async function readContent(path: string): Promise<string> {
  const { text } = decodeText(await readInput(path, 'text.path'), path)
  if (isBlankText(text)) throw fault('input', 'input.blank', { path }, 'text.path')
  return text
}
