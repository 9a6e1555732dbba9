import type { RollDocument } from './types'

/** A picture that a text names. */
export interface NamedPicture {
  /** As the text has it. */
  readonly source: string
  /** UTF-16 index in the text at which it is first named. */
  readonly start: number
}

/** The pictures of a document, each once. */
export function namedPictures({ blocks }: Pick<RollDocument, 'blocks'>): readonly NamedPicture[] {
  const found = new Map<string, NamedPicture>()
  for (const block of blocks) {
    if (block.kind !== 'pictures') continue
    for (const { source } of block.pictures) {
      if (!found.has(source)) found.set(source, { source, start: block.sourceStart })
    }
  }
  return [...found.values()]
}
