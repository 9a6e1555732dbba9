import type { Inline } from '../docx/model'
import { escapeInline, wholeLine } from './escape'
import { textMarkup } from './span'

/** What markup needs to know of the pictures of a document. */
export interface Pictures {
  /** Where a picture lies now, by its id; those that cannot be shown are not there. */
  readonly paths: ReadonlyMap<string, string>
  /** px of the roll for one px of the document. */
  readonly scale: number
}

/** Lines of text, or pictures side by side, of one paragraph. */
export type Part =
  { readonly kind: 'text'; readonly lines: readonly string[] } | { readonly kind: 'pictures'; readonly line: string }

/** The parts of a paragraph: pictures among text stand between its parts. Empty lines at the ends are left out. */
export function partsOf(inlines: readonly Inline[], pictures: Pictures): Part[] {
  const parts: Part[] = []
  let lines = ['']
  let row: string[] = []
  const endText = (): void => {
    const kept = withoutEmptyEnds(lines.map(wholeLine))
    if (kept.length > 0) parts.push({ kind: 'text', lines: kept })
    lines = ['']
  }
  const endRow = (): void => {
    if (row.length > 0) parts.push({ kind: 'pictures', line: row.join(' ') })
    row = []
  }
  for (const inline of inlines) {
    if (inline.kind === 'picture') {
      const markup = pictureMarkup(inline, pictures)
      if (markup === null) continue
      endText()
      row.push(markup)
    } else if (inline.kind === 'break') {
      endRow()
      lines.push('')
    } else {
      if (row.length > 0 && inline.text.trim() === '') continue
      endRow()
      const line = lines.at(-1) ?? ''
      lines[lines.length - 1] = line + textMarkup(inline.text, inline.looks, line)
    }
  }
  endRow()
  endText()
  return parts
}

function withoutEmptyEnds(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line !== '')
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1)
}

function pictureMarkup(
  { id, alt, widthPx, heightPx }: Extract<Inline, { kind: 'picture' }>,
  pictures: Pictures,
): string | null {
  const path = pictures.paths.get(id)
  if (path === undefined) return null
  const scaled = (px: number): number => Math.min(32_768, Math.max(1, Math.round(px * pictures.scale)))
  const sizes = [
    ...(widthPx === null ? [] : [`width=${scaled(widthPx)}`]),
    ...(heightPx === null ? [] : [`height=${scaled(heightPx)}`]),
  ]
  const words = escapeInline(alt.replace(/\s+/g, ' ').trim())
  // Only in angle brackets may an address have spaces and parentheses; those on Windows know forward slashes too.
  const address = path.replaceAll('\\', '/').replace(/[<>]/g, (bracket) => encodeURIComponent(bracket))
  return `![${words}](<${address}>)${sizes.length > 0 ? `{${sizes.join(' ')}}` : ''}`
}
