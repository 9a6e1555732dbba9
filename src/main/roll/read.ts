import { readFile, stat } from 'node:fs/promises'
import type { MessageKey } from '../../shared/messages/catalogue'
import { fault, type FaultError } from '../../shared/messages/fault'

/** Far more than any roll needs: a library of novels has less. What is larger is no text. */
const LIMIT_BYTES = 128 * 1024 * 1024

const KEYS: Readonly<Record<string, MessageKey>> = {
  ENOENT: 'input.missing',
  ENOTDIR: 'input.missing',
  EACCES: 'input.denied',
  EPERM: 'input.denied',
  EISDIR: 'input.folder',
}

/**
 * The bytes of an input file. Throws an `input` fault that names it when they cannot be read; `field` is the
 * roll's field that names the file.
 */
export async function readInput(path: string, field?: string): Promise<Uint8Array> {
  const info = await orFault(stat(path), path, field)
  if (info.isDirectory()) throw fault('input', 'input.folder', { path }, field)
  if (info.size > LIMIT_BYTES) throw tooLarge(path, field)
  return orFault(readFile(path), path, field)
}

/** All that comes in on stdin. */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of process.stdin) {
    const buffer = Buffer.from(chunk)
    bytes += buffer.length
    if (bytes > LIMIT_BYTES) throw tooLarge('stdin')
    chunks.push(buffer)
  }
  return Buffer.concat(chunks)
}

async function orFault<T>(work: Promise<T>, path: string, field?: string): Promise<T> {
  try {
    return await work
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const key = KEYS[code] ?? 'input.unreadable'
    throw fault('input', key, { path, detail: code || String(error) }, field)
  }
}

function tooLarge(path: string, field?: string): FaultError {
  return fault('input', 'input.tooLarge', { path, limitMiB: LIMIT_BYTES / 1024 / 1024 }, field)
}
