import { type FileHandle, open } from 'node:fs/promises'
import { directoryLength, faceOffsets, readDirectory, type SfntTable } from '../../../shared/layout/sfnt/directory'
import type { FaceRecord } from '../face'
import { readAxes } from './axes'
import { type Coverage, isCovered, readCoverage } from './coverage'
import { familyNames } from './names'
import { faceStyle } from './style'

/** Enough for a collection's list of faces, and for the directory of most fonts. */
const HEADER_BYTES = 4108
const LONGEST_TABLE_BYTES = 16 << 20
const PICTURE_TABLES = ['CBDT', 'sbix', 'COLR', 'SVG ']
const GRINNING_FACE = 0x1f600

/** What the faces of a font file say of themselves, read from its headers alone; empty when it is no OpenType font. */
export async function readFaceRecords(path: string): Promise<readonly FaceRecord[]> {
  return withFile(path, async (file) => {
    const records: FaceRecord[] = []
    const offsets = faceOffsets(await readAt(file, 0, HEADER_BYTES))
    for (const [faceIndex, offset] of offsets.entries()) {
      const tables = await readTables(file, offset)
      const names = familyNames(await readTable(file, tables, 'name'))
      if (names === null || !tables.has('cmap')) continue
      const style = faceStyle(await readTable(file, tables, 'OS/2'), await readTable(file, tables, 'head'))
      const axes = readAxes(await readTable(file, tables, 'fvar'))
      records.push({ faceIndex, ...names, ...style, color: await isColorEmoji(file, tables), axes })
    }
    return records
  })
}

/** The characters that a face maps. */
export async function readFaceCoverage(path: string, faceIndex: number): Promise<Coverage> {
  return withFile(path, async (file) => {
    const offset = faceOffsets(await readAt(file, 0, HEADER_BYTES))[faceIndex]
    const tables = offset === undefined ? new Map<string, SfntTable>() : await readTables(file, offset)
    return readCoverage(await readTable(file, tables, 'cmap'))
  })
}

/** How many faces a font file has; 0 when it is no OpenType font. */
export async function countFaces(path: string): Promise<number> {
  return withFile(path, async (file) => faceOffsets(await readAt(file, 0, HEADER_BYTES)).length)
}

/** Text fonts have coloured glyphs, too; only those with emoji are left to the canvas. */
async function isColorEmoji(file: FileHandle, tables: ReadonlyMap<string, SfntTable>): Promise<boolean> {
  if (!PICTURE_TABLES.some((tag) => tables.has(tag))) return false
  return isCovered(readCoverage(await readTable(file, tables, 'cmap')), GRINNING_FACE)
}

async function withFile<T>(path: string, read: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'r')
  try {
    return await read(file)
  } finally {
    await file.close()
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}

async function readTables(file: FileHandle, offset: number): Promise<ReadonlyMap<string, SfntTable>> {
  const start = await readAt(file, offset, 12)
  const directory = await readAt(file, offset, directoryLength(start))
  return new Map(readDirectory(directory).map((table) => [table.tag, table]))
}

/** Empty when the face has no such table. */
async function readTable(file: FileHandle, tables: ReadonlyMap<string, SfntTable>, tag: string): Promise<Buffer> {
  const table = tables.get(tag)
  return table === undefined ? Buffer.alloc(0) : readAt(file, table.offset, Math.min(table.length, LONGEST_TABLE_BYTES))
}
