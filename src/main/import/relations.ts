import { posix } from 'node:path'
import type { Archive } from './archive'
import { readXml } from './xml'

/** From one part to another, by the id that the part knows it by (ECMA-376 part 2, 6.5). */
export interface Relation {
  /** The last word of its type: `image`, `styles`, `worksheet`. */
  readonly type: string
  /** Name of the other part; an address where it is external. */
  readonly target: string
  readonly isExternal: boolean
}

/** The relations of a part by their ids; of the package itself for `''`. */
export async function relationsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = posix.dirname(part)
  const found = new Map<string, Relation>()
  await readXml(archive, posix.join(folder, '_rels', `${posix.basename(part)}.rels`), {
    Relationship: ({ attributes }) => {
      const isExternal = attributes.get('TargetMode') === 'External'
      const target = attributes.get('Target') ?? ''
      found.set(attributes.get('Id') ?? '', {
        type: posix.basename(attributes.get('Type') ?? ''),
        target: isExternal ? target : posix.resolve('/', folder, target).slice(1),
        isExternal,
      })
    },
  })
  return found
}

/** The first part of a type that a part is related to; null where there is none. */
export function relatedPart(relations: ReadonlyMap<string, Relation>, type: string): string | null {
  for (const relation of relations.values()) {
    if (relation.type === type && !relation.isExternal) return relation.target
  }
  return null
}

/** The part that an office file is all about. Throws an `input` fault for an archive of another kind. */
export async function mainPart(archive: Archive): Promise<string> {
  const part = relatedPart(await relationsOf(archive, ''), 'officeDocument')
  if (part === null) throw archive.misnamed()
  if (!archive.has(part)) throw archive.damaged(part)
  return part
}
