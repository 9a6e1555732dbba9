import { open, readdir } from 'node:fs/promises'
import path from 'node:path'
import { isPictureName, pictureName } from '../../../shared/formats/sequence'
import { frameCount } from '../../encoder/contract'
import type { Expectation, Finding } from './expectation'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const HEADER_BYTES = 33
const TRAILER_BYTES = 12

/** Colour types of PNG (ISO/IEC 15948, table 11.1). */
const COLOR_TYPES: Readonly<Record<number, string>> = { 2: 'rgb24', 6: 'rgba' }

/** What a folder of PNG frames holds: every file's header and end are read. */
export async function pngFindings(
  folder: string,
  { choice, range, widthPx, heightPx }: Expectation,
): Promise<Finding[]> {
  const names = (await readdir(folder)).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const { format } = choice
  const strange = names.find(
    (name, index) => !isPictureName(format, name) || name !== pictureName(format, range.fromFrame + index + 1),
  )
  const expected = `${widthPx}x${heightPx} ${choice.pixelFormat}`
  let differing = expected
  for (const name of names) {
    const described = await describe(path.join(folder, name))
    if (described !== expected) differing = `${name}: ${described}`
  }
  return [
    { name: 'frames', got: names.length, want: frameCount(range) },
    { name: 'names', got: strange ?? 'in sequence', want: 'in sequence' },
    { name: 'pictures', got: differing, want: expected },
  ]
}

async function describe(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    if (size < HEADER_BYTES + TRAILER_BYTES) return 'incomplete'
    const { buffer: head } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    const { buffer: tail } = await handle.read(Buffer.alloc(TRAILER_BYTES), 0, TRAILER_BYTES, size - TRAILER_BYTES)
    if (!head.subarray(0, 8).equals(SIGNATURE) || tail.toString('latin1', 4, 8) !== 'IEND') return 'incomplete'
    const type = COLOR_TYPES[head.readUInt8(25)] ?? `colour type ${head.readUInt8(25)}`
    return `${head.readUInt32BE(16)}x${head.readUInt32BE(20)} ${head.readUInt8(24) === 8 ? type : 'not 8 bits'}`
  } finally {
    await handle.close()
  }
}
