import type { Block, Paragraph, RollDocument } from './types'

/** The paragraphs of a document, in the order of its blocks. */
export function* paragraphsOf({ blocks }: Pick<RollDocument, 'blocks'>): Generator<Paragraph> {
  for (const block of blocks) yield* paragraphsOfBlock(block)
}

function* paragraphsOfBlock(block: Block): Generator<Paragraph> {
  switch (block.kind) {
    case 'paragraph':
      yield block.paragraph
      break
    case 'pair':
      if (block.role !== null) yield block.role
      yield* block.names
      break
    case 'columns':
      yield* block.cells
      break
    case 'rule':
    case 'pictures':
    case 'stop':
    case 'space':
  }
}

/** What is written in each of a document's letter styles, markers and the dots of leaders included. */
export function textsByStyle(document: RollDocument): string[] {
  const texts = document.letterStyles.map((): string[] => [])
  for (const { text, spans, marker } of paragraphsOf(document)) {
    if (marker !== null) texts[spans[0]!.style]!.push(marker)
    for (const { start, end, style } of spans) texts[style]!.push(text.slice(start, end))
  }
  for (const block of document.blocks) {
    if (block.kind === 'pair' && block.leader && block.role !== null) texts[block.role.spans.at(-1)!.style]!.push('.')
  }
  return texts.map((parts) => parts.join('\n'))
}
