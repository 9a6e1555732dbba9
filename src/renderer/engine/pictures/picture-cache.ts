import type { PictureRef } from '../../../shared/engine/protocol'
import { fault } from '../../../shared/messages/fault'
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

/** Keeps decoded pictures: a keystroke changes the text, and seldom a picture. */
export class PictureCache {
  readonly #bitmaps = new Map<string, Promise<ImageBitmap>>()
  #newest: ReadonlySet<string> = new Set()

  /** Decodes what is not at hand. Rejects with a FaultError (input) that names the field of a broken one. */
  async load(refs: readonly PictureRef[]): Promise<Bitmaps> {
    this.#newest = new Set(refs.map(({ url }) => url))
    const bitmaps = await Promise.all(refs.map((ref) => this.#bitmap(ref)))
    return new Map(refs.map(({ source }, index) => [source, bitmaps[index]!]))
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
