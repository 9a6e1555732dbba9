import type { EmojiSprite } from './emoji-sprites'
import type { Pose } from './glyph-run'
import type { Passage } from './passage'
import { placed } from './places'
import { glyphsIn } from './strip'
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
      const { first, end } = glyphsIn(strip, line, shown)
      for (let glyph = first; glyph < end; glyph++) {
        const font = layout.glyphFont[glyph]!
        const family = emojiFamilies[font]
        const typeface = layout.typefaces[font]!
        if (family === undefined || (ink !== null && typeface.ink !== ink)) continue
        const sprite = emoji.sprite(layout.emoji[layout.glyphId[glyph]!]!, family, typeface.sizePx)
        if (sprite === null) continue
        this.#put(context, sprite, layout.glyphXPx[glyph]! - pose.xPx, layout.glyphYPx[glyph]! - pose.yPx)
      }
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
