import type { Painted } from '../convert/converter'
import type { Shadow } from './effects'
import { marginsOf } from './easel'
import { EmojiPen } from './emoji-run'
import { contentOf, drawOutlines } from './glyph-run'
import type { Ink, Pose } from './glyph-run'
import type { Region, Strip } from './strip'
import { linesIn } from './strip'
import { Surface } from './surface'

type Context = OffscreenCanvasRenderingContext2D

/** One colour of the coverage canvas per kind of ink; adding one leaves the others alone. */
const TEXT = '#f00'
const OUTLINE = '#0f0'
const SHADOW = '#00f'

/** Paints regions of strips. What it returns is valid until it paints again. */
export class Painter {
  readonly #coverage = new Surface(true)
  readonly #mask = new Surface(false)
  readonly #easel = new Surface(false)
  readonly #emoji = new Surface(false)
  readonly #emojiPen = new EmojiPen()

  /** Paints a region; null when it holds no ink. */
  paint(strip: Strip, region: Region): Painted | null {
    const ink: Ink = { strip, lines: linesIn(strip, region), shown: region }
    const { hasGlyphs, hasEmoji } = contentOf(ink)
    if (!hasGlyphs) return null
    const coverage = this.#coverage.clear(region.widthPx, region.heightPx)
    this.#paintOutlines(coverage, ink, region, TEXT, OUTLINE)
    const { shadow } = strip.effects
    if (shadow) this.#castShadow(coverage, ink, shadow, hasEmoji)
    return { coverage, emoji: hasEmoji ? this.#paintEmoji(ink) : null }
  }

  /**
   * Skia places edges exactly along x, but along y at quarters of a px. Where finer places are asked for, x and y
   * change roles on the easel, and change back as its px are copied.
   */
  #paintOutlines(target: Context, ink: Ink, at: Region, textColor: string, outlineColor: string): void {
    const { leftPx, topPx, rightPx, bottomPx } = marginsOf(ink, at)
    const isSideways = at.isFineAlongY
    const widthPx = leftPx + at.widthPx + rightPx
    const heightPx = topPx + at.heightPx + bottomPx
    const easel = isSideways ? this.#easel.atLeast(heightPx, widthPx) : this.#easel.atLeast(widthPx, heightPx)
    drawInk(easel, ink, { xPx: at.xPx - leftPx, yPx: at.yPx - topPx, isSideways }, textColor, outlineColor)
    target.imageSmoothingEnabled = false
    if (isSideways) target.setTransform(0, 1, 1, 0, 0, 0)
    const [x, y, width, height] = isSideways
      ? [topPx, leftPx, at.heightPx, at.widthPx]
      : [leftPx, topPx, at.widthPx, at.heightPx]
    target.drawImage(easel.canvas, x, y, width, height, 0, 0, width, height)
    target.resetTransform()
    target.imageSmoothingEnabled = true
  }

  #paintEmoji(ink: Ink): Context {
    const context = this.#emoji.clear(ink.shown.widthPx, ink.shown.heightPx)
    context.globalCompositeOperation = 'source-over'
    this.#emojiPen.draw(context, ink, ink.shown)
    return context
  }

  /** The silhouette of all ink is painted apart, moved and blurred once: shadows of neighbours do not add up. */
  #castShadow(target: Context, ink: Ink, { dxPx, dyPx, sigmaPx, spreadPx }: Shadow, hasEmoji: boolean): void {
    const { shown } = ink
    const from: Region = {
      xPx: shown.xPx - dxPx - spreadPx,
      yPx: shown.yPx - dyPx - spreadPx,
      widthPx: shown.widthPx + 2 * spreadPx,
      heightPx: shown.heightPx + 2 * spreadPx,
      isFineAlongY: shown.isFineAlongY,
    }
    const mask = this.#mask.clear(from.widthPx, from.heightPx)
    if (hasEmoji) {
      this.#emojiPen.draw(mask, ink, from)
      mask.globalCompositeOperation = 'source-in'
      mask.fillStyle = SHADOW
      mask.fillRect(0, 0, from.widthPx, from.heightPx)
      mask.globalCompositeOperation = 'lighter'
    }
    this.#paintOutlines(mask, ink, from, SHADOW, SHADOW)
    target.filter = sigmaPx > 0 ? `blur(${sigmaPx}px)` : 'none'
    target.drawImage(this.#mask.canvas, -spreadPx, -spreadPx)
    target.filter = 'none'
  }
}

/** Fills the letters, and strokes them by twice the outline's width: the inner half lies under the text. */
function drawInk(context: Context, ink: Ink, pose: Pose, textColor: string, outlineColor: string): void {
  context.fillStyle = textColor
  drawOutlines(context, ink, pose, (path) => context.fill(path))
  const { outlinePx } = ink.strip.effects
  if (outlinePx <= 0) return
  context.strokeStyle = outlineColor
  context.lineJoin = 'round'
  drawOutlines(context, ink, pose, (path, scale) => {
    context.lineWidth = (2 * outlinePx) / scale
    context.stroke(path)
  })
}
