import { readFile, stat } from 'node:fs/promises'
import { fault, type FaultError } from '../../shared/messages/fault'

/** Far more than any roll needs: a million-line novel has 60 MB. What is larger is no text. */
export const TEXT_LIMIT_BYTES = 128 * 1024 * 1024

const REASONS = {
  ENOENT: 'input.missing',
  ENOTDIR: 'input.missing',
  EACCES: 'input.denied',
  EPERM: 'input.denied',
  EISDIR: 'input.folder',
} as const

function readFault(path: string, error: unknown): FaultError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code in REASONS) return fault('input', REASONS[code as keyof typeof REASONS], { path })
  return fault('input', 'input.unreadable', { path, detail: error instanceof Error ? error.message : String(error) })
}

/** The bytes of an input file. Throws an `input` fault that names it when that cannot be. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const info = await stat(path)
    if (info.size > TEXT_LIMIT_BYTES) throw tooLarge(path)
    return await readFile(path)
  } catch (error) {
    throw error instanceof Error && error.name === 'FaultError' ? error : readFault(path, error)
  }
}

/** All that comes in on stdin. */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of process.stdin) {
    const buffer: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    bytes += buffer.length
    if (bytes > TEXT_LIMIT_BYTES) throw tooLarge('stdin')
    chunks.push(buffer)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (path: string): FaultError =>
  fault('input', 'input.tooLarge', { path, limitMiB: TEXT_LIMIT_BYTES / 1024 / 1024 })
