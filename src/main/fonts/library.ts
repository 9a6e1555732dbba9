import type { FaceRecord, IndexedFace } from './face'
import { FontIndex, indexedFace } from './font-index'
import { type FontLocations, fontLocations } from './locations'
import { readFaceRecords } from './sfnt/file'
import { FaceCache } from './system/cache'
import { findFontFiles, type FontFile } from './system/scan'

/** Files read at a time: enough to hide the disk's latency, few enough for any limit on open files. */
const READ_AT_ONCE = 16

interface Indexes {
  readonly locations: FontLocations
  bundled?: Promise<FontIndex>
  system?: Promise<FontIndex>
}

let indexes: Indexes | null = null

function current(): Indexes {
  const locations = fontLocations()
  if (indexes === null || indexes.locations !== locations) indexes = { locations }
  return indexes
}

/** The app's own faces. */
export async function bundledFonts(): Promise<FontIndex> {
  const state = current()
  state.bundled ??= buildIndex('bundled', [state.locations.bundledFolder], null)
  return state.bundled
}

/** The faces installed on this computer; looked for once, when first asked. */
export async function systemFonts(): Promise<FontIndex> {
  const state = current()
  state.system ??= buildIndex('system', state.locations.systemFolders, state.locations.cacheFolder)
  return state.system
}

async function buildIndex(
  origin: 'bundled' | 'system',
  folders: readonly string[],
  cacheFolder: string | null,
): Promise<FontIndex> {
  const cache = new FaceCache(cacheFolder)
  await cache.load()
  const files = await findFontFiles(folders)
  const faces: IndexedFace[] = []
  for (let from = 0; from < files.length; from += READ_AT_ONCE) {
    const some = files.slice(from, from + READ_AT_ONCE)
    const records = await Promise.all(some.map((file) => facesOf(file, cache)))
    some.forEach((file, i) => faces.push(...records[i]!.map((record) => indexedFace(origin, file.path, record))))
  }
  await cache.save()
  return new FontIndex(faces)
}

/** Broken files are common among installed fonts: they have no faces. */
async function facesOf(file: FontFile, cache: FaceCache): Promise<readonly FaceRecord[]> {
  const known = cache.get(file)
  if (known !== null) return known
  const faces = await readFaceRecords(file.path).catch((): readonly FaceRecord[] => [])
  cache.set(file, faces)
  return faces
}
