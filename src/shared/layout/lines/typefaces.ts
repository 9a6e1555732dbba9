import type { FontSet } from '../font-set'
import type { Lettering } from '../lettering'
import type { LoadedFace } from '../shaping/face'
import type { Run } from '../shaping/run'
import type { Typeface } from '../types'

/** Letters are thickened by this part of their size in all, about as much as browsers do. */
const EMBOLDENING = 1 / 24
/** As browsers slant letters: one to the right for four upwards. */
const SLANT = 1 / 4

interface UsedFace extends Typeface {
  readonly face: LoadedFace
  readonly pxPerUnit: number
}

/** The faces as the letter styles use them, each once for all runs that set it alike. */
export class Typefaces {
  readonly fontIds: string[] = []
  readonly list: Typeface[] = []
  private readonly used: UsedFace[] = []
  /** By style and face; -1 where not used yet. */
  private readonly known: Int32Array

  constructor(
    private readonly fonts: FontSet,
    private readonly letterings: readonly Lettering[],
  ) {
    this.known = new Int32Array(letterings.length * fonts.faces.length).fill(-1)
    // With one style all are there, in the order of the fonts.
    if (letterings.length === 1) for (const face of letterings[0]!.chain.order) this.add(0, face)
  }

  /** The index of the typeface that a run is set in. */
  index({ style, face }: Pick<Run, 'style' | 'face'>): number {
    const known = this.known[style * this.fonts.faces.length + face]!
    return known < 0 ? this.add(style, face) : known
  }

  at(index: number): UsedFace {
    return this.used[index]!
  }

  private add(style: number, face: number): number {
    const { sizePx, ink, chain } = this.letterings[style]!
    const loaded = this.fonts.faces[face]!
    const { emboldened, slanted } = chain.link(face)
    const typeface = { sizePx, ink, boldPx: emboldened ? sizePx * EMBOLDENING : 0, slant: slanted ? SLANT : 0 }
    const index = this.list.findIndex((other, at) => this.fontIds[at] === loaded.id && isSame(other, typeface))
    if (index >= 0) return (this.known[style * this.fonts.faces.length + face] = index)
    this.fontIds.push(loaded.id)
    this.list.push(typeface)
    this.used.push({ ...typeface, face: loaded, pxPerUnit: sizePx / loaded.unitsPerEm })
    return (this.known[style * this.fonts.faces.length + face] = this.list.length - 1)
  }
}

function isSame(a: Typeface, b: Typeface): boolean {
  return a.sizePx === b.sizePx && a.ink === b.ink && a.boldPx === b.boldPx && a.slant === b.slant
}
