import type { Composition, Paint } from '../engine/composition'
import { FarthestFirst } from './farthest-first'

/** The colours of a file that has only so many. */
export interface Palette {
  /** 256 colours with alpha. */
  readonly rgba: Uint8Array<ArrayBuffer>
  /** Whether colours between these are to be mixed from their neighbours. */
  readonly isDithered: boolean
  /** Whether the first frame has colours that are to be counted with them: those of what stands still. */
  readonly countsFirstFrame: boolean
  readonly isOpaque: boolean
}

/** What a palette has to be for. */
interface PaletteWishes {
  /** Whether no pixel of the file is see-through. */
  readonly isOpaque: boolean
  /** Whether there are colours that no ink tells. */
  readonly holdsPictures: boolean
  /** Whether something stands still behind or before the text. */
  readonly hasStills: boolean
}

const COLORS = 256

/** Steps of each coverage at which the blends of a look are taken. */
const STEPS = 16

/** Steps of letters alone over their background: all that 8 bits of coverage can make. */
const TEXT_STEPS = 255

/** Colours kept for letters where pictures need colours too. */
const LETTER_COLORS = 96

/**
 * The palette of a roll, from what it is painted with, so that no frame has to be looked at: its solid colours, and
 * those of their blends, and of all colours where it holds pictures, that lie farthest from those chosen before.
 * @param inks compositions of the roll's inks, at least one, in straight alpha
 */
export function paletteOf(
  inks: readonly Composition[],
  { isOpaque, holdsPictures, hasStills }: PaletteWishes,
): Palette {
  const colors = new FarthestFirst()
  for (const ink of inks) for (const solid of solidsOf(ink)) colors.add(solid)
  const room = isOpaque ? COLORS : COLORS - 1
  colors.choose(inks.flatMap(blendsOf), holdsPictures ? LETTER_COLORS : room)
  if (holdsPictures) colors.choose(allAround(), room)
  const chosen = colors.chosen.slice(0, room)
  const rgba = new Uint8Array(4 * COLORS)
  for (let index = 0; index < room; index++) {
    const color = chosen[Math.min(index, chosen.length - 1)] ?? 0
    rgba.set([color >> 16, (color >> 8) & 255, color & 255, 255], 4 * index)
  }
  return { rgba, isDithered: holdsPictures, countsFirstFrame: hasStills, isOpaque }
}

const packed = (r: number, g: number, b: number): number =>
  (Math.floor(r + 0.5) << 16) | (Math.floor(g + 0.5) << 8) | Math.floor(b + 0.5)

const packedPaint = ({ r, g, b }: Paint): number => packed(r, g, b)

function solidsOf({ background, text, outline }: Composition): number[] {
  const solids = [text, ...(outline === null ? [] : [outline]), ...(background.a === 0 ? [] : [background])]
  return solids.map(packedPaint)
}

/** The colours that a look's coverages can make; of see-through ones those that are more there than not. */
function blendsOf(ink: Composition): number[] {
  const { text, outline, shadow } = ink
  const textSteps = outline === null && shadow === null ? TEXT_STEPS : STEPS
  const found: number[] = []
  for (const textWeight of steps(text.a, textSteps)) {
    for (const outlineWeight of steps(outline?.a ?? 0, STEPS)) {
      for (const shadowWeight of steps(shadow?.a ?? 0, STEPS)) {
        const color = blend(ink, textWeight, outlineWeight * (1 - textWeight), shadowWeight)
        if (color !== null) found.push(color)
      }
    }
  }
  return found
}

function blend(ink: Composition, text: number, outline: number, shadowOfRest: number): number | null {
  const shadow = (1 - text - outline) * shadowOfRest
  const background = (1 - text - outline - shadow) * ink.background.a
  const alpha = text + outline + shadow + background
  if (alpha < 0.5) return null
  const part = (name: 'r' | 'g' | 'b'): number =>
    (text * ink.text[name] +
      outline * (ink.outline?.[name] ?? 0) +
      shadow * (ink.shadow?.[name] ?? 0) +
      background * ink.background[name]) /
    alpha
  return packed(part('r'), part('g'), part('b'))
}

/** From nothing to `most` in even steps; nothing alone where that is all. */
function steps(most: number, count: number): number[] {
  return most === 0 ? [0] : Array.from({ length: count + 1 }, (_, step) => (most * step) / count)
}

/** Colours all over the cube, for pictures. */
function allAround(): number[] {
  const levels = steps(255, 7)
  return levels.flatMap((r) => levels.flatMap((g) => levels.map((b) => packed(r, g, b))))
}
