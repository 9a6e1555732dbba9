import { Archive } from '../archive'
import { mainPart, relatedPart, relationsOf } from '../relations'
import { elementAt, readXml } from '../xml'
import { baselineOf } from './baseline'
import { BodyReader, type RawBlock, type RawParagraph } from './body'
import { textBlocks } from './convert'
import type { TextBlock } from './model'
import { Numbering } from './numbering'
import { DocxStyles } from './styles'
import { readTheme } from './theme'

/** A Word document as far as a roll can show it. */
export interface WordDocument {
  readonly blocks: readonly TextBlock[]
  /** The bytes of a picture of `blocks`, by its id; null for a linked one, which is not in the file. */
  readonly picture: (id: string) => Promise<Uint8Array | null>
  /** Footnotes and endnotes, which are left out. */
  readonly notes: number
  /** Type size of most of the text, px of 1/96 inch. */
  readonly bodyPx: number
}

const PX_PER_PT = 96 / 72

/**
 * Reads a Word document (ECMA-376, transitional or strict). Insertions that are tracked are accepted, deletions and
 * comments left out. Throws an `input` fault for what is no Word document.
 */
export async function readWordDocument(bytes: Uint8Array, path: string): Promise<WordDocument> {
  const archive = await Archive.open(bytes, { path, format: 'Word' })
  const part = await mainPart(archive)
  const body = elementAt(await readXml(archive, part), 'w:body')
  if (body === null) throw archive.misnamed()
  const relations = await relationsOf(archive, part)
  const theme = await readTheme(archive, relatedPart(relations, 'theme'))
  const styles = await DocxStyles.read(archive, relatedPart(relations, 'styles'), theme)
  const numbering = await Numbering.read(archive, relatedPart(relations, 'numbering'))
  const blocks = [...new BodyReader(styles, numbering).blocks(body)]
  const picture = async (id: string): Promise<Uint8Array | null> => {
    const relation = relations.get(id)
    return relation === undefined || relation.isExternal ? null : archive.read(relation.target)
  }
  const baseline = baselineOf(blocks)
  const bodyPx = baseline.sizePt * PX_PER_PT
  return { blocks: [...textBlocks(blocks, baseline)], picture, notes: notesIn(blocks), bodyPx }
}

function notesIn(blocks: readonly RawBlock[]): number {
  let notes = 0
  const count = ({ pieces }: RawParagraph): void => {
    notes += pieces.filter(({ kind }) => kind === 'note').length
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph') count(block.paragraph)
    else block.rows.flat(2).forEach(count)
  }
  return notes
}
