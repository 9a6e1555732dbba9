import type { EmojiSprite } from './emoji-sprites'
import type { Pose } from './glyph-run'
import type { Passage } from './passage'
import { placed } from './places'
import { eachGlyphIn } from './strip'
import { Surface } from './surface'

/**
 * Draws colour emoji at their exact places. Each is first resampled on a stamp of its own, whole, and then copied px
 * by px: resampling on the canvas itself would give other px next to its edges, and bands would not meet.
 */
export class EmojiPen {
  readonly #stamp = new Surface(false)

  /** Those of one ink, or of all. */
  draw(
    context: OffscreenCanvasRenderingContext2D,
    { strip, lines, shown }: Passage,
    pose: Omit<Pose, 'isSideways'>,
    ink: number | null,
  ): void {
    const { layout, emoji, emojiFamilies } = strip
    for (let line = lines.first; line < lines.end; line++) {
      eachGlyphIn(strip, line, shown, (font, id, xPx, yPx) => {
        const family = emojiFamilies[font]
        const typeface = layout.typefaces[font]!
        if (family === undefined || (ink !== null && typeface.ink !== ink)) return
        const sprite = emoji.sprite(layout.emoji[id]!, family, typeface.sizePx)
        if (sprite !== null) this.#put(context, sprite, xPx - pose.xPx, yPx - pose.yPx)
      })
    }
  }

  #put(context: OffscreenCanvasRenderingContext2D, sprite: EmojiSprite, originX: number, originY: number): void {
    const x = placed(originX + sprite.leftPx)
    const y = placed(originY + sprite.topPx)
    const left = Math.floor(x) - 1
    const top = Math.floor(y) - 1
    const stamp = this.#stamp.clear(Math.ceil(sprite.widthPx) + 3, Math.ceil(sprite.heightPx) + 3)
    stamp.drawImage(sprite.picture, x - left, y - top, sprite.widthPx, sprite.heightPx)
    context.drawImage(this.#stamp.canvas, left, top)
  }
}
