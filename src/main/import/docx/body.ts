import { elementAt, elementsOf, type XmlElement } from '../xml'
import type { Numbering, ListMark } from './numbering'
import { paragraphProperties, valueOf, type ParagraphProperties, type RunProperties } from './properties'
import { characterStyleOf, piecesOf, type Piece } from './runs'
import type { DocxStyles } from './styles'

/** A paragraph with its looks as the document says them. */
export interface RawParagraph {
  readonly pieces: readonly Piece[]
  /** The letters of its style, which its runs may differ from. */
  readonly letters: RunProperties
  readonly properties: ParagraphProperties
  /** Level from 1, or 0 for a title; null for body text. */
  readonly heading: number | null
  readonly mark: ListMark | null
}

export type RawBlock =
  | { readonly kind: 'paragraph'; readonly paragraph: RawParagraph }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly RawParagraph[])[])[] }

const BODY_LEVEL = 9

/** Wrappers of paragraphs and tables; what was deleted, or moved elsewhere, is not among them. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'mc:AlternateContent',
  'mc:Choice',
])

/** Reads the paragraphs and tables of a document's body. */
export class BodyReader {
  readonly #styles: DocxStyles
  readonly #numbering: Numbering
  /** Pieces of a paragraph whose end was deleted: they go on in the next. */
  #carried: readonly Piece[] = []

  constructor(styles: DocxStyles, numbering: Numbering) {
    this.#styles = styles
    this.#numbering = numbering
  }

  *blocks(parent: XmlElement): Generator<RawBlock> {
    for (const element of elementsOf(parent)) {
      if (element.name === 'w:p') yield* this.#paragraph(element)
      else if (element.name === 'w:tbl') yield { kind: 'table', rows: [...this.#rows(element)] }
      else if (WRAPPERS.has(element.name)) yield* this.blocks(element)
    }
  }

  /** A paragraph, and after it what its text boxes hold. */
  *#paragraph(element: XmlElement): Generator<RawBlock> {
    const given = elementAt(element, 'w:pPr')
    const styleElement = elementAt(given, 'w:pStyle')
    const style = this.#styles.paragraphStyle(styleElement === null ? null : (valueOf(styleElement) ?? null))
    const lettersOf = (properties: XmlElement | null): RunProperties => {
      const named = characterStyleOf(properties)
      // What a link looks like says where it leads; a roll leads nowhere.
      const character = named !== null && this.#styles.isLink(named) ? null : named
      return this.#styles.letters(style, character, this.#styles.runProperties(properties))
    }
    const pieces = [...this.#carried, ...piecesOf(element, lettersOf)]
    this.#carried = []
    if (elementAt(given, 'w:rPr', 'w:del') !== null) {
      this.#carried = pieces
      return
    }
    const properties = { ...style.paragraph, ...paragraphProperties(given) }
    const heading = headingOf(style.name, properties)
    const letters = this.#styles.letters(style, null, {})
    yield {
      kind: 'paragraph',
      paragraph: { pieces, letters, properties, heading, mark: this.#mark(properties, style.id) },
    }
    for (const piece of pieces) if (piece.kind === 'box') yield* this.blocks(piece.content)
  }

  #mark({ numbering, listLevel }: ParagraphProperties, style: string): ListMark | null {
    return numbering === undefined || numbering === '0' ? null : this.#numbering.next(numbering, listLevel, style)
  }

  *#rows(table: XmlElement): Generator<RawParagraph[][]> {
    for (const row of withinWrappers(table, 'w:tr')) {
      if (elementAt(row, 'w:trPr', 'w:del') !== null) continue
      const cells = [...withinWrappers(row, 'w:tc')].map((cell) => {
        // Cells that go on from the row above repeat nothing.
        if (continues(cell)) return []
        return [...this.blocks(cell)].flatMap(paragraphsOf)
      })
      yield cells
    }
  }
}

function* withinWrappers(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const element of elementsOf(parent)) {
    if (element.name === name) yield element
    else if (WRAPPERS.has(element.name)) yield* withinWrappers(element, name)
  }
}

function continues(cell: XmlElement): boolean {
  const merge = elementAt(cell, 'w:tcPr', 'w:vMerge')
  return merge !== null && valueOf(merge) !== 'restart'
}

/** A table within a cell is taken as the lines that it has. */
function paragraphsOf(block: RawBlock): RawParagraph[] {
  return block.kind === 'paragraph' ? [block.paragraph] : block.rows.flat(2)
}

/** Its outline level, from 1; 0 for a document's title, which is above all. Null for body text. */
function headingOf(name: string, { outlineLevel = BODY_LEVEL }: ParagraphProperties): number | null {
  if (name === 'title') return 0
  const named = /^heading ([1-9])$/.exec(name)?.[1]
  const level = outlineLevel < BODY_LEVEL ? outlineLevel + 1 : Number(named ?? 0)
  return level === 0 ? null : level
}
