import type { Picture } from '../types'
import type { PicturesPart } from './inline-part'
import type { PictureSize } from './picture-size'

/** Pictures of one line. */
export class PictureRow {
  #pictures: Picture[] = []
  #captions: string[] = []
  #gapPx: number | null = null

  constructor(readonly start: number) {}

  add(source: string, alt: string, caption: string): void {
    this.#pictures.push({ source, alt, widthPx: null, heightPx: null })
    if (caption !== '') this.#captions.push(caption)
  }

  sizeLast({ widthPx, heightPx, gapPx }: PictureSize): void {
    const last = this.#pictures.pop()!
    this.#pictures.push({ ...last, widthPx, heightPx })
    this.#gapPx ??= gapPx
  }

  /** Pictures with a size of their own keep it. */
  sizeAll({ widthPx, heightPx, gapPx }: PictureSize): void {
    this.#pictures = this.#pictures.map((picture) =>
      picture.widthPx === null && picture.heightPx === null ? { ...picture, widthPx, heightPx } : picture,
    )
    this.#gapPx = gapPx ?? this.#gapPx
  }

  finish(): PicturesPart {
    const { start } = this
    return { kind: 'pictures', pictures: this.#pictures, gapPx: this.#gapPx, captions: this.#captions, start }
  }
}
