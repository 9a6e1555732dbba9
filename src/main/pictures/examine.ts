import { open, type FileHandle } from 'node:fs/promises'
import { imageSize } from 'image-size'
import { fault, FaultError } from '../../shared/messages/fault'
import type { MessageKey } from '../../shared/messages/catalogue'
import type { MessageParams } from '../../shared/messages/fault'
import { pictureType } from '../fetch/picture-type'

/** A picture by its first bytes: nothing of it has been decoded. */
export interface ExaminedPicture {
  /** As an extension: `png`, `jpg`, `webp`, `gif`, `avif` or `bmp`. */
  readonly type: string
  /** As it is shown, turned as its camera says. */
  readonly widthPx: number
  readonly heightPx: number
}

/** Decoded, a px takes four bytes: 256 MiB in all. A canvas has no longer sides. */
const MOST_PX = 64_000_000
const LONGEST_PX = 32_767
const MOST_BYTES = 256 * 1024 * 1024

/** Cameras put previews and profiles before a JPEG's size. */
const HEAD_BYTES = 4 * 1024 * 1024

/** From here on EXIF's orientation lays a picture on its side (Exif 2.32, tag 274). */
const FIRST_TURNED = 5

/**
 * Looks at a picture's file without decoding it. FaultError (input) that names the roll's field when it is not there,
 * no picture, or larger than is decoded.
 * @param shownPath what the roll calls it
 */
export async function examinePicture(file: string, field: string, shownPath: string): Promise<ExaminedPicture> {
  const about = (key: MessageKey, params: MessageParams = {}): FaultError =>
    fault('input', key, { field, path: shownPath, ...params }, field)
  const head = await headOf(file, about)
  const type = pictureType(head)
  if (type === null) throw about('picture.notPicture')
  const size = sizeOf(head)
  if (size === null) throw about('picture.broken')
  const { widthPx, heightPx } = size
  if (widthPx * heightPx > MOST_PX || Math.max(widthPx, heightPx) > LONGEST_PX) {
    throw about('picture.tooLarge', { widthPx, heightPx, megapixels: MOST_PX / 1e6, sidePx: LONGEST_PX })
  }
  return { type, widthPx, heightPx }
}

type About = (key: MessageKey, params?: MessageParams) => FaultError

async function headOf(file: string, about: About): Promise<Uint8Array> {
  let handle: FileHandle | null = null
  try {
    handle = await open(file)
    const info = await handle.stat()
    if (!info.isFile()) throw about('picture.unreadable', { detail: 'EISDIR' })
    if (info.size > MOST_BYTES) throw about('picture.tooHeavy', { limitMiB: MOST_BYTES / 1024 / 1024 })
    const head = new Uint8Array(Math.min(info.size, HEAD_BYTES))
    const { bytesRead } = await handle.read(head, 0, head.byteLength, 0)
    return head.subarray(0, bytesRead)
  } catch (error) {
    if (error instanceof FaultError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') throw about('picture.missing')
    throw about('picture.unreadable', { detail: code })
  } finally {
    await handle?.close()
  }
}

/** Null where the header tells no size. */
function sizeOf(head: Uint8Array): Pick<ExaminedPicture, 'widthPx' | 'heightPx'> | null {
  try {
    const { width, height, orientation } = imageSize(head)
    if (!(width > 0 && height > 0)) return null
    const isTurned = orientation !== undefined && orientation >= FIRST_TURNED
    return isTurned ? { widthPx: height, heightPx: width } : { widthPx: width, heightPx: height }
  } catch {
    return null
  }
}
