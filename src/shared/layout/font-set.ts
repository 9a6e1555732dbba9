import { fault } from '../messages/fault'
import { FontChain } from './font-chain'
import { LoadedFace } from './shaping/face'
import { GlyphBuffer } from './shaping/glyphs'
import { shapeRun } from './shaping/shaper'
import type { Chain, FontData } from './types'

/** One chain of all faces, none of them changed. */
function wholeChain(faces: readonly unknown[]): Chain {
  return faces.map((_, face) => ({ face, emboldened: false, slanted: false }))
}

/** The faces of a roll, and for each of its letter styles the order in which they are tried. */
export class FontSet {
  private readonly byId: Map<string, LoadedFace>
  private readonly emojiAdvances = new Map<string, number>()
  private readonly chains: readonly FontChain[]

  private constructor(
    private loaded: readonly LoadedFace[],
    chains: readonly Chain[],
  ) {
    this.byId = new Map(loaded.map((face) => [face.id, face]))
    // Styles that try the same faces share what was found out.
    const known = new Map<string, FontChain>()
    this.chains = chains.map((chain) => {
      const key = chain.map(({ face, emboldened, slanted }) => `${face}${emboldened}${slanted}`).join()
      const same = known.get(key) ?? new FontChain(loaded, chain)
      known.set(key, same)
      return same
    })
  }

  /** Throws a fault of kind `input` when there is no font, or HarfBuzz cannot use one. */
  static load(fonts: readonly FontData[], chains?: readonly Chain[]): FontSet {
    return FontSet.of(
      fonts.map((data) => new LoadedFace(data)),
      chains,
    )
  }

  /** The set of faces that are loaded already, and may be in other sets too. Throws as `load` does when there is none. */
  static of(faces: readonly LoadedFace[], chains: readonly Chain[] = [wholeChain(faces)]): FontSet {
    if (faces.length === 0 || chains.some((chain) => chain.length === 0)) {
      throw fault('input', 'font.noFaces', {}, 'type.family')
    }
    return new FontSet(faces, chains)
  }

  get faces(): readonly LoadedFace[] {
    return this.loaded
  }

  /** The chain of a letter style. */
  chain(style: number): FontChain {
    return this.chains[style] ?? this.chains[0]!
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
    for (const chain of this.chains) chain.dispose()
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
        {
          ...request,
          face,
          script: 'Zyyy',
          rtl: false,
          stance: 'level',
          sizePx: face.unitsPerEm,
          ligatures: true,
          features: [],
          ideographic: false,
        },
        glyphs,
        () => undefined,
      )
      advance = glyphs.advancePx.subarray(0, glyphs.count).reduce((sum, width) => sum + width, 0)
      this.emojiAdvances.set(key, advance)
    }
    return advance
  }
}
