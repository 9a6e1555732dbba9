import type { RollSpec } from '../roll/spec'

/** How letters look, every field resolved. */
export interface LetterStyle {
  readonly family: readonly string[]
  /** A font file that comes before `family`, as the roll has it. */
  readonly file: string | null
  readonly sizePx: number
  readonly weight: number
  readonly italic: boolean
  /** Places on the axes of a variable font beside its weight, by their tags. */
  readonly axes: Readonly<Record<string, number>>
  readonly color: string
  readonly letterSpacingPx: number
  readonly outline: RollSpec['type']['outline']
  readonly shadow: RollSpec['type']['shadow']
  readonly underline: boolean
  readonly strike: boolean
}

/** How a block stands between the margins, every field resolved. */
export interface BlockStyle {
  readonly align: RollSpec['type']['align']
  readonly direction: RollSpec['type']['direction']
  /** Room between the lines of a block beyond their height. */
  readonly lineSpacingPx: number
  /** Room between this block and its neighbours beyond that; of two neighbours the larger counts. */
  readonly spaceBeforePx: number
  readonly spaceAfterPx: number
  readonly indentStartPx: number
  readonly indentEndPx: number
  readonly firstLineIndentPx: number
}

/** UTF-16 range of a paragraph's text in one letter style; spans follow one another without gaps. */
export interface Span {
  readonly start: number
  readonly end: number
  /** Index into `RollDocument.letterStyles`. */
  readonly style: number
}

/** A reading set small over characters (ruby, 注音, 振り仮名); beside them where columns are written. */
export interface Ruby {
  /** UTF-16 range of the paragraph's text that it belongs to. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Index into `RollDocument.letterStyles`. */
  readonly style: number
}

export interface Paragraph {
  /** Without line feeds. */
  readonly text: string
  /** At least one, also for an empty text: it sets the height of the empty line. */
  readonly spans: readonly Span[]
  readonly block: BlockStyle
  /** In the order of the text. */
  readonly ruby?: readonly Ruby[]
  /** What stands before the first line in its indent, such as a bullet or a number; in the first span's style. */
  readonly marker: string | null
  /** UTF-16 index in the roll's text where it begins. */
  readonly sourceStart: number
}

export interface Picture {
  /** As the text has it: a path relative to the roll file. */
  readonly source: string
  readonly alt: string
  /** Where only one is given the other follows from the picture; where none is, the picture's own size in px. Never wider than the room there is. */
  readonly widthPx: number | null
  readonly heightPx: number | null
}

export type Block =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'rule'; readonly thicknessPx: number; readonly color: string; readonly block: BlockStyle }
  /** Pictures side by side: one, or logos in a row. */
  | {
      readonly kind: 'pictures'
      readonly pictures: readonly Picture[]
      readonly gapPx: number
      readonly block: BlockStyle
      readonly sourceStart: number
    }
  /** Role and names in two columns whose gutter is aligned over all neighbouring pairs. */
  | {
      readonly kind: 'pair'
      /** Set at the end of the left column. */
      readonly role: Paragraph | null
      /** Set at the start of the right one, one below the other. */
      readonly names: readonly Paragraph[]
      readonly gutterPx: number
      /** Dots from the role to the first name, in the role's style. */
      readonly leader: boolean
      /** Pairs with the same number share the place of their gutter. */
      readonly group: number
    }
  /** A list of names in several columns, row by row. */
  | {
      readonly kind: 'columns'
      readonly columns: number
      readonly gapPx: number
      readonly cells: readonly Paragraph[]
    }
  /** The roll stands still for a time when what comes before it is in the middle of the frame. */
  | { readonly kind: 'stop'; readonly seconds: number; readonly sourceStart: number }
  | { readonly kind: 'space'; readonly px: number }

/** A roll's text as it is to be set: what every text format becomes. */
export interface RollDocument {
  readonly letterStyles: readonly LetterStyle[]
  readonly blocks: readonly Block[]
}
