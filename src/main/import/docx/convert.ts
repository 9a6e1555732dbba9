import { colorOf, sizeOf, type Baseline } from './baseline'
import type { RawBlock, RawParagraph } from './body'
import type { Inline, Looks, TextBlock, TextParagraph } from './model'
import type { RunProperties } from './properties'
import type { Piece } from './runs'

const MOST_LEVELS = 6

/** Blocks as a roll can show them: looks as they differ from the text around, in place of what the document says. */
export function* textBlocks(blocks: readonly RawBlock[], baseline: Baseline): Generator<TextBlock> {
  const hasTitle = blocks.some((block) => block.kind === 'paragraph' && block.paragraph.heading === 0)
  for (const block of shownBlocks(blocks, baseline)) {
    const isHeading = block.kind === 'paragraph' && block.paragraph.heading !== null
    if (!isHeading) yield block
    else {
      const level = (block.paragraph.heading ?? 0) + (hasTitle ? 1 : 0)
      yield { kind: 'paragraph', paragraph: { ...block.paragraph, heading: Math.min(level, MOST_LEVELS) } }
    }
  }
}

function* shownBlocks(blocks: readonly RawBlock[], baseline: Baseline): Generator<TextBlock> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      const rows = block.rows.map((row) => row.map((cell) => cell.map((one) => paragraphOf(one, one.pieces, baseline))))
      yield { kind: 'table', rows }
      continue
    }
    const { paragraph } = block
    if (paragraph.properties.pageBreakBefore === true) yield { kind: 'page-break' }
    const parts = cutAtPages(paragraph.pieces)
    for (const [index, pieces] of parts.entries()) {
      if (index > 0) yield { kind: 'page-break' }
      // A paragraph that is nothing but a page break ends in an empty line that nobody means to see.
      if (parts.length > 1 && !pieces.some(isShown)) continue
      const part = index === 0 ? paragraph : { ...paragraph, mark: null }
      yield { kind: 'paragraph', paragraph: paragraphOf(part, pieces, baseline) }
    }
  }
}

function isShown(piece: Piece): boolean {
  return piece.kind === 'picture' || (piece.kind === 'text' && /\S/.test(piece.text))
}

function cutAtPages(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind === 'page-break') parts.push([])
    else parts.at(-1)?.push(piece)
  }
  return parts
}

function paragraphOf(raw: RawParagraph, pieces: readonly Piece[], baseline: Baseline): TextParagraph {
  const { heading, properties, mark, letters } = raw
  // A heading's own size and colour are the roll's affair; what differs within it is told.
  const around = heading === null ? baseline : { sizePt: sizeOf(letters), color: colorOf(letters) }
  const plain: RunProperties = heading === null ? {} : letters
  const inlines: Inline[] = []
  const isItem = mark !== null && mark.kind !== 'label' && heading === null
  if (mark !== null && mark.label !== '' && !isItem) add(inlines, `${mark.label} `, looksOf(letters, plain, around))
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      const text = piece.run.caps === true ? piece.text.toUpperCase() : piece.text
      add(inlines, text.replace(/[\r\n]+/g, ' '), looksOf(piece.run, plain, around))
    } else if (piece.kind === 'break' || piece.kind === 'picture') inlines.push(piece)
  }
  const { align = 'start' } = properties
  return {
    heading,
    align: align === 'justify' ? 'start' : align,
    mark: isItem ? { ordered: mark.kind === 'number', level: mark.level, number: mark.number } : null,
    inlines,
  }
}

/** Word writes a line in many runs that look the same: they are put together again. */
function add(inlines: Inline[], text: string, looks: Looks): void {
  if (text === '') return
  const last = inlines.at(-1)
  if (last?.kind === 'text' && isSame(last.looks, looks))
    inlines[inlines.length - 1] = { ...last, text: last.text + text }
  else inlines.push({ kind: 'text', text, looks })
}

function isSame(a: Looks, b: Looks): boolean {
  const isDrawnSame = a.underline === b.underline && a.strike === b.strike && a.color === b.color
  return a.bold === b.bold && a.italic === b.italic && isDrawnSame && a.scale === b.scale
}

function looksOf(run: RunProperties, plain: RunProperties, around: Baseline): Looks {
  const color = colorOf(run)
  const isOn = (name: 'bold' | 'italic' | 'underline' | 'strike'): boolean => run[name] === true && plain[name] !== true
  return {
    bold: isOn('bold'),
    italic: isOn('italic'),
    underline: isOn('underline'),
    strike: isOn('strike'),
    color: color === around.color ? null : color,
    scale: sizeOf(run) / around.sizePt,
  }
}
