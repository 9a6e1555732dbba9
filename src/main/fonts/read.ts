import { readFile } from 'node:fs/promises'
import { fault } from '../../shared/messages/fault'
import type { FontData } from '../../shared/layout/types'
import type { FontFace } from './face'

/** Bytes of font files kept for the next roll; the least recently used go first. */
const KEPT_BYTES = 96 << 20

const kept = new Map<string, Uint8Array<ArrayBuffer>>()

/** A face with its file's bytes, which are kept for a while. Throws a fault of kind `input` when it cannot be read. */
export async function readFontData(face: FontFace): Promise<FontData> {
  const { id, family, faceIndex, color, variations } = face
  return { id, family, bytes: await readBytes(face), faceIndex, color, variations }
}

async function readBytes(face: FontFace): Promise<Uint8Array<ArrayBuffer>> {
  const known = kept.get(face.path)
  if (known !== undefined) return remember(face.path, known)
  try {
    return remember(face.path, new Uint8Array(await readFile(face.path)))
  } catch (error) {
    throw fault('input', 'font.unreadable', { file: face.path, reason: String(error) }, 'type.file')
  }
}

function remember(path: string, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  kept.delete(path)
  kept.set(path, bytes)
  let total = 0
  for (const [olderPath, older] of [...kept].toReversed()) {
    total += older.byteLength
    if (total > KEPT_BYTES && olderPath !== path) kept.delete(olderPath)
  }
  return bytes
}
