import type { LoadedFace } from './shaping/face'
import type { Chain, ChainFace } from './types'
import { characterBits, IGNORABLE } from './unicode/characters'

/** No face has the characters. */
export const NO_FACE = -1

const UNASKED = -2
const DIRECT = 0x10000

/** The faces of a letter style in the order in which they are tried; told of by their index in the roll's set. */
export class FontChain {
  /** The face whose metrics set the line's height: the first that is not colour emoji. */
  readonly primary: number
  private readonly byCodePoint = new Int16Array(DIRECT).fill(UNASKED)
  private readonly links = new Map<number, ChainFace>()

  constructor(
    private faces: readonly LoadedFace[],
    private readonly chain: Chain,
  ) {
    this.primary = (chain.find(({ face }) => !faces[face]!.color) ?? chain[0]!).face
    for (const link of chain) this.links.set(link.face, link)
  }

  /** Its faces in order. */
  get order(): readonly number[] {
    return this.chain.map(({ face }) => face)
  }

  /** How the style uses one of its faces. */
  link(face: number): ChainFace {
    return this.links.get(face)!
  }

  /** The first face, text faces before colour ones, that has all characters of a cluster; else `NO_FACE`. */
  faceFor(text: string, start: number, end: number): number {
    const first = text.codePointAt(start)!
    const single = end - start === (first > 0xffff ? 2 : 1)
    if (!single || first >= DIRECT) return this.findFace(text.slice(start, end), false)
    let face = this.byCodePoint[first]!
    if (face === UNASKED) {
      face = this.findFace(text.slice(start, end), false)
      this.byCodePoint[first] = face
    }
    return face
  }

  /** The first colour face that has the characters of an emoji cluster; else `NO_FACE`. */
  emojiFaceFor(text: string, start: number, end: number): number {
    return this.findFace(text.slice(start, end), true)
  }

  /** Lets go of the faces. */
  dispose(): void {
    this.faces = []
  }

  private findFace(cluster: string, color: boolean): number {
    // HarfBuzz composes and decomposes as the face needs it, so either form will do.
    const forms = cluster.length === 1 ? [cluster] : [cluster, cluster.normalize('NFC'), cluster.normalize('NFD')]
    const findAmong = (isColor: boolean): number =>
      this.chain.find(({ face }) => {
        const loaded = this.faces[face]!
        return loaded.color === isColor && forms.some((form) => coversAll(loaded, form))
      })?.face ?? NO_FACE
    const found = findAmong(color)
    return found !== NO_FACE || color ? found : findAmong(true)
  }
}

function coversAll(face: LoadedFace, characters: string): boolean {
  for (const character of characters) {
    const codePoint = character.codePointAt(0)!
    if ((characterBits(codePoint) & IGNORABLE) === 0 && !face.covers(codePoint)) return false
  }
  return true
}
