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
    this.known = new Int32Array(2 * letterings.length * fonts.faces.length).fill(-1)
    // With one style all are there, in the order of the fonts.
    if (letterings.length === 1) for (const face of letterings[0]!.chain.order) this.add(0, face, false)
  }

  /** The index of the typeface that a run is set in. */
  index({ style, face, stance }: Pick<Run, 'style' | 'face' | 'stance'>): number {
    const isTurned = stance === 'turned'
    const known = this.known[this.keyOf(style, face, isTurned)]!
    return known < 0 ? this.add(style, face, isTurned) : known
  }

  at(index: number): UsedFace {
    return this.used[index]!
  }

  private keyOf(style: number, face: number, isTurned: boolean): number {
    return 2 * (style * this.fonts.faces.length + face) + (isTurned ? 1 : 0)
  }

  private add(style: number, face: number, isTurned: boolean): number {
    const { sizePx, ink, chain } = this.letterings[style]!
    const loaded = this.fonts.faces[face]!
    const { emboldened, slanted } = chain.link(face)
    const boldPx = emboldened ? sizePx * EMBOLDENING : 0
    const typeface = { sizePx, ink, boldPx, slant: slanted ? SLANT : 0, isTurned }
    const key = this.keyOf(style, face, isTurned)
    const index = this.list.findIndex((other, at) => this.fontIds[at] === loaded.id && isSame(other, typeface))
    if (index >= 0) return (this.known[key] = index)
    this.fontIds.push(loaded.id)
    this.list.push(typeface)
    this.used.push({ ...typeface, face: loaded, pxPerUnit: sizePx / loaded.unitsPerEm })
    return (this.known[key] = this.list.length - 1)
  }
}

function isSame(a: Typeface, b: Typeface): boolean {
  return (
    a.sizePx === b.sizePx &&
    a.ink === b.ink &&
    a.boldPx === b.boldPx &&
    a.slant === b.slant &&
    a.isTurned === b.isTurned
  )
}
