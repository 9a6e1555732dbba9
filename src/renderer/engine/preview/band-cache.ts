import type { Picture } from './presenter'

/** About 100 MB of pictures: many windows of a 720p frame, a few of a 4K one. */
const BUDGET_PX = 24 << 20

/** Pictures of bands by phase and index, the least used dropped first; null for a blank one. */
export class BandCache<P extends Picture> {
  readonly #pictures = new Map<string, P | null>()
  #heldPx = 0

  has(phase: number, index: number): boolean {
    return this.#pictures.has(`${phase}:${index}`)
  }

  /** The picture of a band, made where it is not at hand. */
  get(phase: number, index: number, make: () => P | null): P | null {
    const key = `${phase}:${index}`
    const known = this.#pictures.get(key)
    const picture = known === undefined ? make() : known
    if (known === undefined) this.#heldPx += areaOf(picture)
    // The last in a map is the youngest.
    this.#pictures.delete(key)
    this.#pictures.set(key, picture)
    return picture
  }

  /** Drops what is over the budget, but never the `kept` youngest. */
  trim(kept: number): void {
    let excess = this.#pictures.size - kept
    for (const [key, picture] of this.#pictures) {
      if (this.#heldPx <= BUDGET_PX || excess-- <= 0) return
      this.#drop(key, picture)
    }
  }

  clear(): void {
    for (const [key, picture] of this.#pictures) this.#drop(key, picture)
  }

  #drop(key: string, picture: P | null): void {
    this.#pictures.delete(key)
    this.#heldPx -= areaOf(picture)
    picture?.release()
  }
}

function areaOf(picture: Picture | null): number {
  return picture === null ? 0 : picture.widthPx * picture.heightPx
}
