import { existsSync } from 'node:fs'
import { fault } from '../../shared/messages/fault'
import type { IndexedFace } from './face'
import { indexedFace } from './font-index'
import { countFaces, readFaceRecords } from './sfnt/file'

const FACE_SUFFIX = /^(.+)#(\d+)$/

/**
 * The face of `type.file` or a style's: a font file, or a face of a collection as `fonts.ttc#2`, counted from 0.
 * Throws a fault of kind `input` that names the file when it is missing or no font; `field` is what names it.
 */
export async function chosenFile(file: string, field: string): Promise<IndexedFace> {
  const [path, faceIndex] = splitFace(file)
  if (!existsSync(path)) throw fault('input', 'font.fileMissing', { field, file: path }, field)
  const count = await countFaces(path).catch((error: unknown) => {
    throw fault('input', 'font.unreadable', { field, file: path, reason: String(error) }, field)
  })
  if (count === 0) throw fault('input', 'font.notAFont', { field, file: path }, field)
  if (faceIndex >= count) {
    throw fault('input', 'font.noSuchFace', { field, file: path, face: faceIndex, last: count - 1 }, field)
  }
  const records = await readFaceRecords(path).catch(() => [])
  const record = records.find((candidate) => candidate.faceIndex === faceIndex)
  if (record === undefined) throw fault('input', 'font.notAFont', { field, file: path }, field)
  return indexedFace('file', path, record)
}

/** A file whose name has `#` in it is meant as it stands. */
function splitFace(file: string): readonly [path: string, faceIndex: number] {
  const parts = existsSync(file) ? null : FACE_SUFFIX.exec(file)
  return parts === null ? [file, 0] : [parts[1]!, Number(parts[2])]
}
