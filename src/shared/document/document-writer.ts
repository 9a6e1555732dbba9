import type { NamedStyle, StyleSheet } from '../styles/sheet'
import { LetterStyles } from './letter-styles'
import type { InlinePart, PicturesPart } from './markup/inline-part'
import { type MarkupLine, unbroken } from './markup/line-builder'
import type { ParsedText } from './parsed'
import type { Setting } from './setting'
import { SourceLines } from './source-lines'
import { TextFaults } from './text-faults'
import type { Block, BlockStyle, Paragraph } from './types'

/** Thickness of a rule, and the room around it, in sizes of the letters it stands between. */
const RULE_EM = 1 / 24
const RULE_ROOM_EM = 0.5

/** Puts a document together, block by block. */
export class DocumentWriter {
  readonly blocks: Block[] = []
  readonly styles = new LetterStyles()
  readonly faults: TextFaults
  readonly lines: SourceLines
  #groups = 0

  constructor(
    text: string,
    readonly sheet: StyleSheet,
  ) {
    this.lines = new SourceLines(text)
    this.faults = new TextFaults(this.lines)
  }

  /** A number of its own for pairs that share the place of their gutter. */
  newGroup(): number {
    return this.#groups++
  }

  /** Lines and pictures in the order they come; `marker` stands before the first line. */
  parts(parts: readonly InlinePart[], setting: Setting, style: NamedStyle, marker: string | null = null): void {
    let mark = marker
    for (const part of parts) {
      if (part.kind === 'pictures') this.pictures(part, setting)
      else {
        this.paragraphs(part.lines, style.block, mark)
        mark = null
      }
    }
  }

  /** One paragraph for each line, without room between them. */
  paragraphs(lines: readonly MarkupLine[], block: BlockStyle, marker: string | null = null): void {
    lines.forEach((line, index) => {
      const own = lines.length === 1 ? block : partOf(block, index === 0, index === lines.length - 1)
      this.blocks.push({ kind: 'paragraph', paragraph: paragraphOf(line, own, index === 0 ? marker : null) })
    })
  }

  pictures({ pictures, gapPx, captions, start }: PicturesPart, setting: Setting): void {
    const { letters, block } = setting.paragraph
    const flush = { ...block, firstLineIndentPx: 0 }
    this.blocks.push({ kind: 'pictures', pictures, gapPx: gapPx ?? letters.sizePx, block: flush, sourceStart: start })
    const caption = setting.style('caption')
    for (const text of captions) this.paragraphs([this.plainLine(text, caption, start)], caption.block)
  }

  /** A text as it is, without markup. */
  plainLine(written: string, { letters }: NamedStyle, start: number): MarkupLine {
    const text = unbroken(written)
    return { text, spans: [{ start: 0, end: text.length, style: this.styles.index(letters) }], start }
  }

  rule(setting: Setting): void {
    const { letters, block } = setting.paragraph
    const roomPx = RULE_ROOM_EM * letters.sizePx
    this.blocks.push({
      kind: 'rule',
      thicknessPx: Math.max(1, Math.round(RULE_EM * letters.sizePx)),
      color: letters.color,
      block: {
        ...block,
        spaceBeforePx: Math.max(block.spaceBeforePx, roomPx),
        spaceAfterPx: Math.max(block.spaceAfterPx, roomPx),
      },
    })
  }

  finish(): ParsedText {
    // A text of marks alone still has a line.
    if (this.styles.list.length === 0) this.styles.index(this.sheet.get('body')!.letters)
    return {
      document: { letterStyles: this.styles.list, blocks: this.blocks },
      faults: this.faults.sorted(),
    }
  }
}

/** A line as a paragraph of a document. */
export function paragraphOf(
  { text, spans, ruby, start }: MarkupLine,
  block: BlockStyle,
  marker: string | null,
): Paragraph {
  // Who types an indent wants no second one.
  const own = block.firstLineIndentPx !== 0 && /^\s/.test(text) ? { ...block, firstLineIndentPx: 0 } : block
  const paragraph = { text, spans, block: own, marker, sourceStart: start }
  return ruby === undefined ? paragraph : { ...paragraph, ruby }
}

/** The block style of one of the lines that a paragraph was broken into. */
function partOf(block: BlockStyle, isFirst: boolean, isLast: boolean): BlockStyle {
  return {
    ...block,
    spaceBeforePx: isFirst ? block.spaceBeforePx : 0,
    spaceAfterPx: isLast ? block.spaceAfterPx : 0,
    firstLineIndentPx: isFirst ? block.firstLineIndentPx : 0,
  }
}
