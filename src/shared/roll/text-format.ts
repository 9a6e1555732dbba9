/** How a text can be written. */
export const TEXT_FORMATS = ['plain', 'markdown', 'credits'] as const

export type TextFormat = (typeof TEXT_FORMATS)[number]

/** The part of a roll that tells how its text is written. */
type Given = { readonly format: 'auto' | TextFormat } & ({ readonly content: string } | { readonly path: string })

const MARKDOWN = /\.(?:md|markdown)$/i

/** How a roll's text is written: `auto` goes by the ending of its file. */
export function textFormatOf(text: Given): TextFormat {
  if (text.format !== 'auto') return text.format
  return 'path' in text && MARKDOWN.test(text.path) ? 'markdown' : 'plain'
}
