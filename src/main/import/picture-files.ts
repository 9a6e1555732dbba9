import { join } from 'node:path'
import { homeFolder } from '../cli/home'
import { fault } from '../../shared/messages/fault'
import { FileStore } from '../fetch/file-store'
import { pictureType } from '../fetch/picture-type'
import { codeOf } from '../fetch/subject'
import type { TextBlock } from './docx/model'

/** Pictures of documents lie where rolls that were made of these can name them. */
export interface KeptPictures {
  /** Where each lies, by its id in the document. */
  readonly paths: ReadonlyMap<string, string>
  /** How many are linked, or of a kind that cannot be shown. */
  readonly lost: number
}

/** Keeps the pictures of a document, each once however often it was imported. */
export async function keepPictures(
  blocks: readonly TextBlock[],
  read: (id: string) => Promise<Uint8Array | null>,
): Promise<KeptPictures> {
  // Saved rolls go on naming them, so none is ever removed.
  const store = new FileStore(join(homeFolder(), 'pictures'), Number.POSITIVE_INFINITY)
  const paths = new Map<string, string>()
  let lost = 0
  for (const id of new Set(pictureIds(blocks))) {
    const bytes = await read(id)
    const type = bytes === null ? null : pictureType(bytes)
    if (bytes === null || type === null) lost++
    else paths.set(id, await keep(store, bytes, type))
  }
  return { paths, lost }
}

async function keep(store: FileStore, bytes: Uint8Array, type: string): Promise<string> {
  try {
    return await store.keep(bytes, type)
  } catch (error) {
    throw fault('output', 'import.notKept', { folder: store.folder, detail: codeOf(error) })
  }
}

function* pictureIds(blocks: readonly TextBlock[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'page-break') continue
    const paragraphs = block.kind === 'paragraph' ? [block.paragraph] : block.rows.flat(2)
    for (const { inlines } of paragraphs) {
      for (const inline of inlines) if (inline.kind === 'picture') yield inline.id
    }
  }
}
