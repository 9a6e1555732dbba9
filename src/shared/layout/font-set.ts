import { fault } from '../messages/fault'
import { LoadedFace } from './shaping/face'
import { GlyphBuffer } from './shaping/glyphs'
import { shapeRun } from './shaping/shaper'
import type { FontData } from './types'
import { characterBits, IGNORABLE } from './unicode/characters'

/** No face has the characters. */
export const NO_FACE = -1

const UNASKED = -2
const DIRECT = 0x10000

/** The faces of a roll in the order in which they are tried. */
export class FontSet {
  private readonly byCodePoint = new Int16Array(DIRECT).fill(UNASKED)
  private readonly byId: Map<string, LoadedFace>
  private readonly emojiAdvances = new Map<string, number>()

  private constructor(private loaded: readonly LoadedFace[]) {
    this.byId = new Map(loaded.map((face) => [face.id, face]))
  }

  /** Throws a fault of kind `input` when there is no font, or HarfBuzz cannot use one. */
  static load(fonts: readonly FontData[]): FontSet {
    return FontSet.of(fonts.map((data) => new LoadedFace(data)))
  }

  /** The set of faces that are loaded already, and may be in other sets too. Throws as `load` does when there is none. */
  static of(faces: readonly LoadedFace[]): FontSet {
    if (faces.length === 0) throw fault('input', 'font.noFaces', {}, 'type.family')
    return new FontSet(faces)
  }

  get faces(): readonly LoadedFace[] {
    return this.loaded
  }

  /** The face whose metrics set the line pitch: the first that is not colour emoji. */
  get primary(): LoadedFace {
    return (this.loaded.find((face) => !face.color) ?? this.loaded[0])!
  }

  /** Outline as SVG path data in font units, y upwards. */
  glyphOutline(fontId: string, glyphId: number): string {
    return this.byId.get(fontId)?.font.glyphToPath(glyphId) ?? ''
  }

  unitsPerEm(fontId: string): number {
    return this.byId.get(fontId)?.unitsPerEm ?? 1000
  }

  /**
   * Lets go of the faces. HarfBuzz's memory is given back when the engine next collects garbage: its JavaScript
   * binding frees with the wrapper objects and has no call to do so at once.
   */
  dispose(): void {
    this.loaded = []
    this.byId.clear()
    this.emojiAdvances.clear()
  }

  /** Index of the first face, text faces before colour ones, that has all characters of a cluster; else `NO_FACE`. */
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

  /** Index of the first colour face that has the characters of an emoji cluster; else `NO_FACE`. */
  emojiFaceFor(text: string, start: number, end: number): number {
    return this.findFace(text.slice(start, end), true)
  }

  /** Advance of an emoji cluster in font units; remembered, since a text repeats its emoji. */
  emojiAdvance(faceIndex: number, cluster: string): number {
    const key = `${faceIndex} ${cluster}`
    let advance = this.emojiAdvances.get(key)
    if (advance === undefined) {
      const face = this.loaded[faceIndex]!
      const glyphs = new GlyphBuffer()
      const request = { text: cluster, start: 0, end: cluster.length, contextStart: 0, contextEnd: cluster.length }
      shapeRun(
        { ...request, face, script: 'Zyyy', rtl: false, sizePx: face.unitsPerEm, ligatures: true, ideographic: false },
        glyphs,
        () => undefined,
      )
      advance = glyphs.advancePx.subarray(0, glyphs.count).reduce((sum, width) => sum + width, 0)
      this.emojiAdvances.set(key, advance)
    }
    return advance
  }

  private findFace(cluster: string, color: boolean): number {
    // HarfBuzz composes and decomposes as the face needs it, so either form will do.
    const forms = cluster.length === 1 ? [cluster] : [cluster, cluster.normalize('NFC'), cluster.normalize('NFD')]
    const has = (face: LoadedFace): boolean => forms.some((form) => coversAll(face, form))
    const index = this.loaded.findIndex((face) => face.color === color && has(face))
    return index >= 0 || color ? index : this.loaded.findIndex((face) => face.color && has(face))
  }
}

function coversAll(face: LoadedFace, characters: string): boolean {
  for (const character of characters) {
    const codePoint = character.codePointAt(0)!
    if ((characterBits(codePoint) & IGNORABLE) === 0 && !face.covers(codePoint)) return false
  }
  return true
}
