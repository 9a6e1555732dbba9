import type { TextBlock } from '../docx/model'
import type { Pictures } from './parts'
import { MarkdownWriter } from './writer'

/** What a page break leaves free, in sizes of the roll's type. */
const PAGE_BREAK_EM = 4

/** The blocks of a document as Markdown (docs/text.md). `sizePx` is the roll's type size. */
export function markdownOf(blocks: readonly TextBlock[], pictures: Pictures, sizePx: number): string {
  const writer = new MarkdownWriter(pictures, Math.round(PAGE_BREAK_EM * sizePx), usualEmpties(blocks))
  for (const block of blocks) writer.write(block)
  return writer.finish()
}

const isEmpty = (block: TextBlock | undefined): boolean =>
  block?.kind === 'paragraph' &&
  block.paragraph.inlines.every((inline) => inline.kind === 'text' && inline.text.trim() === '')

/** How many empty paragraphs there are between any two of body text: that many mean nothing but the next paragraph. */
function usualEmpties(blocks: readonly TextBlock[]): number {
  let least = Number.POSITIVE_INFINITY
  let last: number | null = null
  for (const [index, block] of blocks.entries()) {
    if (isEmpty(block)) continue
    const isBody = block.kind === 'paragraph' && block.paragraph.heading === null && block.paragraph.mark === null
    if (isBody && last !== null) least = Math.min(least, index - last - 1)
    last = isBody ? index : null
  }
  return Number.isFinite(least) ? least : 0
}
