/** A colour emoji as a picture, `SUPERSAMPLING` px for each px of the strip. */
export interface EmojiSprite {
  readonly picture: OffscreenCanvas
  /** Where the picture lies from the cluster's origin, and its size, in px of the strip. */
  readonly leftPx: number
  readonly topPx: number
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * fillText snaps its baseline to whole px, so an emoji is painted once, larger, and then drawn at its exact place:
 * it moves as smoothly as the outlines do.
 */
const SUPERSAMPLING = 2
const BUDGET_PX = 1 << 24

/** Pictures of emoji clusters, the least used dropped first. */
export class EmojiSprites {
  readonly #sprites = new Map<string, EmojiSprite>()
  #heldPx = 0

  /** The picture of a cluster; null when the face leaves no ink. */
  sprite(cluster: string, cssFamily: string, sizePx: number): EmojiSprite | null {
    const key = `${cssFamily}\n${sizePx}\n${cluster}`
    const known = this.#sprites.get(key)
    if (known) {
      this.#sprites.delete(key)
      this.#sprites.set(key, known)
      return known
    }
    const made = paintSprite(cluster, cssFamily, sizePx)
    if (made) this.#keep(key, made)
    return made
  }

  #keep(key: string, sprite: EmojiSprite): void {
    this.#sprites.set(key, sprite)
    this.#heldPx += areaOf(sprite)
    for (const [oldest, held] of this.#sprites) {
      if (this.#heldPx <= BUDGET_PX || oldest === key) break
      this.#sprites.delete(oldest)
      this.#heldPx -= areaOf(held)
    }
  }
}

function areaOf({ picture }: EmojiSprite): number {
  return picture.width * picture.height
}

function paintSprite(cluster: string, cssFamily: string, sizePx: number): EmojiSprite | null {
  const font = `${sizePx * SUPERSAMPLING}px ${cssFamily}`
  const picture = new OffscreenCanvas(1, 1)
  const context = picture.getContext('2d', { willReadFrequently: true })
  if (context === null) return null
  context.font = font
  const metrics = context.measureText(cluster)
  const left = Math.ceil(metrics.actualBoundingBoxLeft) + 1
  const top = Math.ceil(metrics.actualBoundingBoxAscent) + 1
  const width = left + Math.ceil(metrics.actualBoundingBoxRight) + 1
  const height = top + Math.ceil(metrics.actualBoundingBoxDescent) + 1
  if (width <= 2 || height <= 2) return null
  picture.width = width
  picture.height = height
  // Setting the size has reset the context.
  context.font = font
  context.fillText(cluster, left, top)
  return {
    picture,
    leftPx: -left / SUPERSAMPLING,
    topPx: -top / SUPERSAMPLING,
    widthPx: width / SUPERSAMPLING,
    heightPx: height / SUPERSAMPLING,
  }
}
