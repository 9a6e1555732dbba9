import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import type { FaceRecord, IndexedFace } from './face'
import { nearestFace } from './match'

/** Faces by the names of their families. */
export class FontIndex {
  private readonly byName = new Map<string, IndexedFace[]>()

  constructor(readonly faces: readonly IndexedFace[]) {
    for (const face of faces) {
      for (const name of new Set(face.names.map(nameKey))) {
        const family = this.byName.get(name)
        if (family === undefined) this.byName.set(name, [face])
        else family.push(face)
      }
    }
  }

  /** The face of a family nearest in weight and slant; null when there is no such family. */
  find(family: string, weight: number, italic: boolean): IndexedFace | null {
    return nearestFace(this.byName.get(nameKey(family)) ?? [], weight, italic)
  }
}

/** Names are compared without regard to case, width, spaces and hyphens. */
function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '')
}

/** A face of a file as the index holds it. The id of a face outside the app has a hash in place of its folder. */
export function indexedFace(origin: 'bundled' | 'system' | 'file', path: string, record: FaceRecord): IndexedFace {
  const name = basename(path, extname(path))
  const folderHash = createHash('sha256').update(path).digest('hex').slice(0, 8)
  const id = origin === 'bundled' ? `bundled:${name}` : `${origin}:${name}-${folderHash}`
  return { ...record, id: record.faceIndex === 0 ? id : `${id}#${record.faceIndex}`, path, variations: [] }
}
