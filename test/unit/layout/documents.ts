import type { Block, BlockStyle, LetterStyle, Paragraph, RollDocument } from '../../../src/shared/document/types'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutDocument } from '../../../src/shared/layout/layout'
import { letterStyleOf } from '../../../src/shared/styles/body'
import type { Layout } from '../../../src/shared/layout/types'
import { rollSchema } from '../../../src/shared/roll/spec'
import { bundled } from './fonts'
import { lineGlyphs } from './rolls'

/** Chains by letter style in these documents: all but the third, which is of Noto Sans, are of Noto Sans SC. */
const faces = [bundled('sc'), bundled('latin'), bundled('hebrew')]
const plain = (face: number) => ({ face, emboldened: false, slanted: false })
const fonts = FontSet.load(faces, [
  [plain(0), plain(1), plain(2)],
  [{ face: 0, emboldened: true, slanted: true }, plain(1), plain(2)],
  [plain(1), plain(0), plain(2)],
  [plain(0), plain(1), plain(2)],
])

const { type } = rollSchema.parse({ rollvideo: 1, text: { content: 'x' } })
const base = letterStyleOf(type)

/** 48 px; 96 px, red, bolder and slanted; 24 px with room between letters; 24 px. */
const letterStyles: readonly LetterStyle[] = [
  base,
  { ...base, sizePx: 96, color: '#ff0000', weight: 700, italic: true },
  { ...base, sizePx: 24, letterSpacingPx: 5, underline: true },
  { ...base, sizePx: 24 },
]

export const BLOCK: BlockStyle = {
  align: 'start',
  direction: 'auto',
  lineSpacingPx: 0,
  spaceBeforePx: 0,
  spaceAfterPx: 0,
  indentStartPx: 0,
  indentEndPx: 0,
  firstLineIndentPx: 0,
}

/** A paragraph of pieces, each a text and its style. */
export function paragraph(
  pieces: readonly (readonly [text: string, style: number])[],
  block: Partial<BlockStyle> = {},
  marker: string | null = null,
): Paragraph {
  let end = 0
  const spans = pieces.map(([text, style]) => {
    const start = end
    end += text.length
    return { start, end, style }
  })
  const text = pieces.map(([piece]) => piece).join('')
  return { text, spans, block: { ...BLOCK, ...block }, marker, sourceStart: 0 }
}

export const block = (one: Paragraph): Block => ({ kind: 'paragraph', paragraph: one })

interface Place {
  readonly widthPx?: number
  readonly heightPx?: number
  readonly direction?: 'up' | 'left'
  readonly writing?: 'horizontal' | 'vertical'
  readonly pictures?: ReadonlyMap<string, { widthPx: number; heightPx: number }>
}

/** A layout without margins, 1000 px wide unless said otherwise. */
export function lay(blocks: readonly Block[], place: Place = {}): Layout {
  const document: RollDocument = { letterStyles, blocks }
  const spec = rollSchema.parse({
    rollvideo: 1,
    text: { content: 'x' },
    frame: { width: place.widthPx ?? 1000, height: place.heightPx ?? 1000 },
    margins: { topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0 },
    type: { writing: place.writing ?? 'horizontal' },
    scroll: { direction: place.writing === 'vertical' ? 'right' : (place.direction ?? 'up') },
  })
  return layoutDocument(document, spec, fonts, place.pictures ?? new Map(), 1)
}

/** Left edge of each glyph of a line. */
export function lefts(layout: Layout, line: number): readonly number[] {
  return lineGlyphs(layout, line).map(({ xPx }) => xPx)
}
