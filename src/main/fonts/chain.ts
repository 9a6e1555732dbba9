import type { Notice } from '../../shared/messages/fault'
import { fault } from '../../shared/messages/fault'
import type { LetterStyle } from '../../shared/document/types'
import { chosenFile } from './chosen-file'
import { familyAliases } from './aliases'
import { axisNotices } from './axis-notices'
import { coveredBy } from './covered'
import type { IndexedFace } from './face'
import { bundledFonts, systemFonts } from './library'
import { instanceOf } from './instance'
import { nearestFace } from './match'
import { wantedCharacters } from './wanted'

export interface ResolvedFonts {
  /** In the order in which layout tries them. */
  readonly faces: readonly IndexedFace[]
  /** Families that were asked for and are not there. */
  readonly notices: readonly Notice[]
}

/** What of letters chooses their faces. */
type Type = Pick<LetterStyle, 'family' | 'file' | 'weight' | 'italic' | 'axes'>

/** Which field of a roll names a family or a file. */
export interface Naming {
  readonly family: (family: string) => string
  readonly file: (file: string) => string
  readonly axis: (tag: string, value: number) => string
}

const OF_TYPE: Naming = {
  family: () => 'type.family',
  file: () => 'type.file',
  axis: (tag) => `type.axes.${tag}`,
}

/**
 * The faces that a roll's text needs: the chosen file or first family, then of the other families, the app's own faces
 * and the installed ones those that have characters the faces before them lack. Its file is absolute.
 * A file that is no font is a fault of kind `input`; a family that is not there is a notice.
 */
export async function resolveFonts(type: Type, content: string, naming: Naming = OF_TYPE): Promise<ResolvedFonts> {
  const chain = new Chain(content)
  const notices: Notice[] = []
  const bundled = await bundledFonts()
  if (type.file !== null) await chain.add(await chosenFile(type.file, naming.file(type.file)))
  for (const family of type.family) {
    const face = await findFamily(family, type)
    if (face === null) notices.push(unknownFamily(family, naming.family(family)))
    else if (chain.faces.length === 0) await chain.add(face)
    else await chain.addNeeded([face])
  }
  const [chosen] = chain.faces
  if (chosen !== undefined) notices.push(...axisNotices(chosen, type, naming.axis))
  await chain.addNeeded(fallbacks(bundled.faces, type))
  if (chain.isIncomplete()) await chain.addNeeded(fallbacks((await systemFonts()).faces, type))
  // Symbols that no text face has are better in colour than not at all.
  if (chain.isIncomplete()) await chain.addForText(bundled.faces.filter((face) => face.color))
  if (chain.faces.every((face) => face.color)) await chain.addFirst(fallbacks(bundled.faces, type))
  if (chain.faces.length === 0) throw fault('input', 'font.noFaces', {}, 'type.family')
  return { faces: chain.faces.map((face) => instanceOf(face, type)), notices }
}

/** The app's own faces come before installed ones of the same name: they are the same on every computer. */
async function findFamily(family: string, { weight, italic }: Type): Promise<IndexedFace | null> {
  const bundled = await bundledFonts()
  for (const name of familyAliases(family)) {
    const face = bundled.find(name, weight, italic) ?? (await systemFonts()).find(name, weight, italic)
    if (face !== null) return face
  }
  return null
}

function unknownFamily(family: string, field: string): Notice {
  return { severity: 'warning', key: 'font.unknownFamily', params: { field, family }, field }
}

/** One face of each family, nearest in weight and slant; plain sans faces first, which suit beside any text. */
function fallbacks(faces: readonly IndexedFace[], type: Type): readonly IndexedFace[] {
  const families = new Map<string, IndexedFace[]>()
  for (const face of faces) {
    const family = families.get(face.family)
    if (family === undefined) families.set(face.family, [face])
    else family.push(face)
  }
  const nearest = [...families.values()].map((family) => nearestFace(family, type.weight, type.italic)!)
  const rank = ({ family }: IndexedFace): number =>
    (family === 'Noto Sans' ? -1 : 0) + (family.includes('Sans') ? 0 : 2) + (/mono|symbol/i.test(family) ? 1 : 0)
  return nearest.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
}

/** Faces chosen so far, and the characters that none of them has. */
class Chain {
  readonly faces: IndexedFace[] = []
  private readonly text: Set<number>
  private readonly emoji: Set<number>

  constructor(content: string) {
    const wanted = wantedCharacters(content)
    this.text = wanted.text
    this.emoji = wanted.emoji
  }

  isIncomplete(): boolean {
    return this.text.size + this.emoji.size > 0
  }

  /** Adds a face whether it is needed or not. */
  async add(face: IndexedFace): Promise<void> {
    if (this.faces.some((other) => other.id === face.id)) return
    this.faces.push(face)
    const wanted = face.color ? this.emoji : this.text
    for (const codePoint of await coveredBy(face, wanted)) wanted.delete(codePoint)
  }

  /** Adds those faces that have a character still wanted of their kind. */
  async addNeeded(candidates: readonly IndexedFace[]): Promise<void> {
    for (const face of candidates) {
      if (!this.isIncomplete()) return
      const covered = await coveredBy(face, face.color ? this.emoji : this.text)
      if (covered.length > 0) await this.add(face)
    }
  }

  /** Adds those faces, colour ones too, that have a text character still wanted. */
  async addForText(candidates: readonly IndexedFace[]): Promise<void> {
    for (const face of candidates) {
      if ((await coveredBy(face, this.text)).length > 0) await this.add(face)
    }
  }

  /** Adds the first that is no colour face. */
  async addFirst(candidates: readonly IndexedFace[]): Promise<void> {
    const face = candidates.find((candidate) => !candidate.color)
    if (face !== undefined) await this.add(face)
  }
}
