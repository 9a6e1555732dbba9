import type { PictureRef } from '../../../shared/engine/protocol'
import type { TextFault } from '../../../shared/document/parsed'
import { fault, FaultError } from '../../../shared/messages/fault'
import type { Bitmaps } from './bitmaps'

async function decode({ url, field, name }: PictureRef): Promise<ImageBitmap> {
  const response = await fetch(url)
  if (!response.ok) throw fault('input', 'picture.missing', { field, path: name }, field)
  try {
    return await createImageBitmap(await response.blob())
  } catch {
    throw fault('input', 'picture.broken', { field, path: name }, field)
  }
}

/** Pictures by their source, and what is wrong with others that the text names. */
interface DecodedPictures {
  readonly bitmaps: Bitmaps
  readonly faults: readonly TextFault[]
}

/** Keeps decoded pictures: a keystroke changes the text, and seldom a picture. */
export class PictureCache {
  readonly #bitmaps = new Map<string, Promise<ImageBitmap>>()
  #newest: ReadonlySet<string> = new Set()

  /**
   * Decodes what is not at hand. Rejects with a FaultError (input) that names the field of a broken one; one of the
   * text's is told of with its place, and left out.
   */
  async load(refs: readonly PictureRef[]): Promise<DecodedPictures> {
    this.#newest = new Set(refs.map(({ url }) => url))
    const bitmaps = new Map<string, ImageBitmap>()
    const faults: TextFault[] = []
    const loading = refs.map(async (ref) => {
      try {
        bitmaps.set(ref.source, await this.#bitmap(ref))
      } catch (error) {
        if (ref.at === undefined || !(error instanceof FaultError)) throw error
        const { key, params } = error.fault
        faults.push({ severity: 'error', key, params, ...ref.at })
      }
    })
    await Promise.all(loading)
    return { bitmaps, faults }
  }

  /** Lets go of all but those loaded last, when nothing paints with others any more. */
  keepNewest(): void {
    for (const [url, bitmap] of this.#bitmaps) {
      if (this.#newest.has(url)) continue
      this.#bitmaps.delete(url)
      bitmap.then(
        (held) => held.close(),
        () => undefined,
      )
    }
  }

  #bitmap(ref: PictureRef): Promise<ImageBitmap> {
    const known = this.#bitmaps.get(ref.url)
    if (known) return known
    const bitmap = decode(ref)
    this.#bitmaps.set(ref.url, bitmap)
    // What failed is tried again the next time.
    bitmap.catch(() => {
      if (this.#bitmaps.get(ref.url) === bitmap) this.#bitmaps.delete(ref.url)
    })
    return bitmap
  }
}
