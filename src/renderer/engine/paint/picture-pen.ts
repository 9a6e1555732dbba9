import type { Passage } from './passage'
import { eachPlaced } from './passage'
import { placed } from './places'
import type { Region } from './strip'
import { Surface } from './surface'

/** Px beyond what shows that moving a picture by less than one px may look at. */
const REACH_PX = 2

/** Draws the pictures of a strip at their exact places. */
export class PicturePen {
  readonly #stamp = new Surface(false)

  draw(context: OffscreenCanvasRenderingContext2D, { strip, lines, shown }: Passage): void {
    eachPlaced(strip.layout.pictures, lines, ({ source, xPx, yPx, widthPx, heightPx }) => {
      const picture = strip.pictures.sized(source, widthPx, heightPx)
      if (picture !== null) this.#put(context, picture, xPx - shown.xPx, yPx - shown.yPx, shown)
    })
  }

  /**
   * A picture between px is moved on a stamp of its own, as much of it as shows, and copied px by px: bands meet
   * without a seam.
   */
  #put(
    context: OffscreenCanvasRenderingContext2D,
    picture: OffscreenCanvas,
    xPx: number,
    yPx: number,
    shown: Region,
  ): void {
    const x = placed(xPx)
    const y = placed(yPx)
    const left = Math.floor(x)
    const top = Math.floor(y)
    if (x === left && y === top) {
      context.drawImage(picture, x, y)
      return
    }
    const fromX = Math.max(0, -left - REACH_PX)
    const fromY = Math.max(0, -top - REACH_PX)
    const width = Math.min(picture.width, shown.widthPx - left + REACH_PX) - fromX
    const height = Math.min(picture.height, shown.heightPx - top + REACH_PX) - fromY
    if (width <= 0 || height <= 0) return
    const stamp = this.#stamp.clear(width + 2, height + 2)
    stamp.imageSmoothingQuality = 'low'
    stamp.drawImage(picture, fromX, fromY, width, height, x - left, y - top, width, height)
    context.drawImage(this.#stamp.canvas, left + fromX, top + fromY)
  }
}
