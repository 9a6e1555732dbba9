import type { RawBlock, RawParagraph } from './body'
import type { RunProperties } from './properties'

/** Word's size where a document says nothing. */
const USUAL_PT = 10

/** What most of the text looks like: it becomes the roll's own type, and only what differs is told. */
export interface Baseline {
  readonly sizePt: number
  readonly color: string | null
}

export const sizeOf = ({ sizePt }: RunProperties): number => sizePt ?? USUAL_PT

/** Null for the black that a page is printed in, said or not. */
export function colorOf({ color }: RunProperties): string | null {
  return color === undefined || color === 'auto' || color === '#000000' ? null : color
}

/** Found by the characters of the body text, headings left out. */
export function baselineOf(blocks: readonly RawBlock[]): Baseline {
  const sizes = new Map<number, number>()
  const colors = new Map<string | null, number>()
  for (const { pieces } of bodyParagraphs(blocks)) {
    for (const piece of pieces) {
      if (piece.kind !== 'text') continue
      count(sizes, sizeOf(piece.run), piece.text.length)
      count(colors, colorOf(piece.run), piece.text.length)
    }
  }
  return { sizePt: mostOf(sizes) ?? USUAL_PT, color: mostOf(colors) ?? null }
}

function* bodyParagraphs(blocks: readonly RawBlock[]): Generator<RawParagraph> {
  for (const block of blocks) {
    if (block.kind === 'table') yield* block.rows.flat(2)
    else if (block.paragraph.heading === null) yield block.paragraph
  }
}

function count<T>(counts: Map<T, number>, key: T, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function mostOf<T>(counts: ReadonlyMap<T, number>): T | undefined {
  let most: T | undefined
  for (const [key, value] of counts) if (most === undefined || value > (counts.get(most) ?? 0)) most = key
  return most
}
