import { extname } from 'node:path'
import { fault } from '../../shared/messages/fault'

const LIMIT_BYTES = 64 * 1024 * 1024

/** First bytes of a ZIP archive, which today's office files are. */
const ZIP = [0x50, 0x4b]
/** Of a compound file (MS-CFB): what Word and Excel wrote before 2007, and what today's are wrapped in to be encrypted. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** Throws an `input` fault for a compound file: it is old, or protected with a password. */
export function refuseCompound(bytes: Uint8Array, path: string): void {
  if (!startsWith(bytes, COMPOUND)) return
  if (hasStream(bytes, 'EncryptedPackage')) throw fault('input', 'import.protected', { path }, 'text.path')
  const [old, wanted] = hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? ['.xls', '.xlsx'] : ['.doc', '.docx']
  throw fault('input', 'import.old', { path, old, wanted }, 'text.path')
}

/** The names of a compound file's streams stand in it as they are, in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(`${name}\0`, 'utf16le'))
}

/** Throws an `input` fault for a file that no office file of its name can be; `format` is Word or Excel. */
export function checkOfficeFile(bytes: Uint8Array, path: string, format: string): void {
  if (bytes.length > LIMIT_BYTES) {
    throw fault('input', 'import.tooLarge', { path, limitMiB: LIMIT_BYTES / 1024 / 1024 }, 'text.path')
  }
  refuseCompound(bytes, path)
  if (!startsWith(bytes, ZIP))
    throw fault('input', 'import.misnamed', { path, format, named: extname(path) }, 'text.path')
}
