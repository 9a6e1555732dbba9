import { type Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

const FONT_FILE = /\.(?:ttf|otf|ttc|otc)$/i
const DEEPEST = 8

export interface FontFile {
  readonly path: string
  readonly sizeBytes: number
  readonly modifiedMs: number
}

/** The font files under some folders, each once, in a stable order. What cannot be read is passed over. */
export async function findFontFiles(folders: readonly string[]): Promise<readonly FontFile[]> {
  const files: FontFile[] = []
  const seen = new Set<string>()
  for (const folder of folders) await walk(folder, 0, seen, files)
  return files
}

async function walk(folder: string, depth: number, seen: Set<string>, files: FontFile[]): Promise<void> {
  // The real path, so that links in a circle end.
  const real = await realpath(folder).catch(() => null)
  if (real === null || seen.has(real) || depth > DEEPEST) return
  seen.add(real)
  const entries = await readdir(real, { withFileTypes: true }).catch((): Dirent[] => [])
  const byName = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const fonts = byName.filter((entry) => FONT_FILE.test(entry.name) && !entry.isDirectory())
  const found = await Promise.all(fonts.map((entry) => describe(join(real, entry.name))))
  files.push(...found.filter((file) => file !== null))
  for (const entry of byName) {
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && !FONT_FILE.test(entry.name))
    if (isFolder) await walk(join(real, entry.name), depth + 1, seen, files)
  }
}

async function describe(path: string): Promise<FontFile | null> {
  const facts = await stat(path).catch(() => null)
  return facts?.isFile() === true ? { path, sizeBytes: facts.size, modifiedMs: facts.mtimeMs } : null
}
