import { readWordDocument } from '../../../src/main/import/docx/document'
import { markdownOf } from '../../../src/main/import/markdown/write'
import { docxOf, type DocxParts } from './office-files'

/** What a document becomes, its pictures named by their ids. */
export async function markdownFrom(parts: DocxParts | string): Promise<string> {
  const { blocks } = await readWordDocument(docxOf(typeof parts === 'string' ? { body: parts } : parts), 'a.docx')
  const paths = new Map(['p1', 'p2'].map((id) => [id, `/p/${id}.png`]))
  return markdownOf(blocks, { paths, scale: 2 }, 48)
}
