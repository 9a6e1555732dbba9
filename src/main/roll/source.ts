import { dirname, resolve } from 'node:path'
import { cwd } from 'node:process'
import { isOriginal, rollOfOriginal } from '../../shared/original/roll'
import { decodeText } from '../text/decode'
import { parseJson } from './json'
import { readInput, readStdin } from './read'

/** A roll as its source has it: no defaults, not checked. */
export interface RollSource {
  readonly input: unknown
  /** The folder that the roll's relative paths start from. */
  readonly baseDir: string
  /** Whether the source is a roll file, and no document that a roll was made of. */
  readonly isRollFile: boolean
}

/**
 * Reads a roll file or a task of the original service's (`*.json`), a text document (any other name, which makes a
 * roll of it), or `-`, one of the former on stdin. Throws an `input` fault when that is missing, unreadable or not what
 * it claims, a `roll` fault for a task with a bad field.
 */
export async function readRollSource(source: string): Promise<RollSource> {
  if (source === '-') return jsonSource(await readStdin(), 'stdin', cwd())
  const path = resolve(source)
  const baseDir = dirname(path)
  if (/\.json$/i.test(path)) return jsonSource(await readInput(path), path, baseDir)
  return { input: { rollvideo: 1, text: { path } }, baseDir, isRollFile: false }
}

function jsonSource(bytes: Uint8Array, path: string, baseDir: string): RollSource {
  const data = parseJson(decodeText(bytes, path).text, path)
  if (isOriginal(data)) return { input: rollOfOriginal(data), baseDir, isRollFile: false }
  return { input: data, baseDir, isRollFile: true }
}
