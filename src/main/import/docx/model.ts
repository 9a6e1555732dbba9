/** How a run of letters looks beside the text around it. */
export interface Looks {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strike: boolean
  /** `#rrggbb`; null for the colour of most of the text. */
  readonly color: string | null
  /** Type size in sizes of the text around it; 1 for the same. */
  readonly scale: number
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly looks: Looks }
  /** A line ends, the paragraph goes on. */
  | { readonly kind: 'break' }
  | {
      readonly kind: 'picture'
      readonly id: string
      readonly alt: string
      readonly widthPx: number | null
      readonly heightPx: number | null
    }

export interface TextParagraph {
  /** Level from 1; null for body text. */
  readonly heading: number | null
  readonly align: 'start' | 'center' | 'end'
  /** What a list sets before it. */
  readonly mark: { readonly ordered: boolean; readonly level: number; readonly number: number } | null
  readonly inlines: readonly Inline[]
}

/** What a document holds, from top to bottom. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly paragraph: TextParagraph }
  /** Rows of cells; a cell holds one paragraph or several. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly TextParagraph[])[])[] }
  | { readonly kind: 'page-break' }
