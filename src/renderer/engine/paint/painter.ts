import { rowsOf } from '../convert/canvas-rows'
import type { Layer, PaintedRegion } from '../convert/converter'
import type { Shadow } from './effects'
import { marginsOf } from './easel'
import { EmojiPen } from './emoji-run'
import { drawOutlines, eachRectangle } from './glyph-run'
import type { Pose } from './glyph-run'
import { contentOf } from './passage'
import type { Content, InkedRows, Passage } from './passage'
import { PicturePen } from './picture-pen'
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
  readonly #picturePen = new PicturePen()

  /** Paints a region; null when it holds no ink. */
  paint(strip: Strip, region: Region): PaintedRegion | null {
    const passage: Passage = { strip, lines: linesIn(strip, region), shown: region }
    const content = contentOf(passage)
    const { inks, hasEmoji, hasPictures } = content
    if (inks.length === 0 && !hasPictures) return null
    const emoji = hasEmoji || hasPictures ? this.#paintColours(passage, content) : null
    if (inks.length <= 1) {
      const ink = inks[0]?.ink ?? 0
      return { kind: 'one', ink, painted: { coverage: this.#cover(passage, ink, hasEmoji), emoji } }
    }
    return {
      kind: 'several',
      layers: inks.flatMap((inked) => this.#layer(passage, inked, hasEmoji)),
      emoji: emoji === null ? null : rowsOf(emoji, region.widthPx, 0, region.heightPx),
    }
  }

  /** The coverage of one ink. */
  #cover(passage: Passage, ink: number, hasEmoji: boolean): Context {
    const { strip, shown } = passage
    const coverage = this.#coverage.clear(shown.widthPx, shown.heightPx)
    this.#paintOutlines(coverage, passage, ink, shown, TEXT, OUTLINE)
    const { shadow } = strip.effects[ink]!
    if (shadow) this.#castShadow(coverage, passage, ink, shadow, hasEmoji)
    return coverage
  }

  /** One ink of several: the rows that it may reach. None when they lie outside. */
  #layer(passage: Passage, { ink, topPx, bottomPx }: InkedRows, hasEmoji: boolean): readonly Layer[] {
    const { strip, shown } = passage
    const { reach } = strip.effects[ink]!
    const firstRow = Math.max(0, Math.floor(topPx - reach.top - shown.yPx) - 1)
    const endRow = Math.min(shown.heightPx, Math.ceil(bottomPx + reach.bottom - shown.yPx) + 1)
    if (endRow <= firstRow) return []
    const coverage = this.#cover(passage, ink, hasEmoji)
    return [{ ink, firstRow, endRow, pixels: rowsOf(coverage, shown.widthPx, firstRow, endRow) }]
  }

  /**
   * Skia places edges exactly along x, but along y at quarters of a px. Where finer places are asked for, x and y
   * change roles on the easel, and change back as its px are copied.
   */
  #paintOutlines(
    target: Context,
    passage: Passage,
    ink: number,
    at: Region,
    textColor: string,
    outlineColor: string,
  ): void {
    const { leftPx, topPx, rightPx, bottomPx } = marginsOf(passage, ink, at)
    const isSideways = at.isFineAlongY
    const widthPx = leftPx + at.widthPx + rightPx
    const heightPx = topPx + at.heightPx + bottomPx
    const easel = isSideways ? this.#easel.atLeast(heightPx, widthPx) : this.#easel.atLeast(widthPx, heightPx)
    const pose = { xPx: at.xPx - leftPx, yPx: at.yPx - topPx, isSideways }
    drawInk(easel, passage, ink, pose, textColor, outlineColor)
    target.imageSmoothingEnabled = false
    if (isSideways) target.setTransform(0, 1, 1, 0, 0, 0)
    const [x, y, width, height] = isSideways
      ? [topPx, leftPx, at.heightPx, at.widthPx]
      : [leftPx, topPx, at.widthPx, at.heightPx]
    target.drawImage(easel.canvas, x, y, width, height, 0, 0, width, height)
    target.resetTransform()
    target.imageSmoothingEnabled = true
  }

  /** What has colours of its own: pictures, and emoji over them. */
  #paintColours(passage: Passage, { hasEmoji, hasPictures }: Content): Context {
    const { shown } = passage
    const context = this.#emoji.clear(shown.widthPx, shown.heightPx)
    context.globalCompositeOperation = 'source-over'
    if (hasPictures) this.#picturePen.draw(context, passage)
    if (hasEmoji) this.#emojiPen.draw(context, passage, shown, null)
    return context
  }

  /** The silhouette of all ink is painted apart, moved and blurred once: shadows of neighbours do not add up. */
  #castShadow(
    target: Context,
    passage: Passage,
    ink: number,
    { dxPx, dyPx, sigmaPx, spreadPx }: Shadow,
    hasEmoji: boolean,
  ): void {
    const { shown } = passage
    const from: Region = {
      xPx: shown.xPx - dxPx - spreadPx,
      yPx: shown.yPx - dyPx - spreadPx,
      widthPx: shown.widthPx + 2 * spreadPx,
      heightPx: shown.heightPx + 2 * spreadPx,
      isFineAlongY: shown.isFineAlongY,
    }
    const mask = this.#mask.clear(from.widthPx, from.heightPx)
    if (hasEmoji) {
      this.#emojiPen.draw(mask, passage, from, ink)
      mask.globalCompositeOperation = 'source-in'
      mask.fillStyle = SHADOW
      mask.fillRect(0, 0, from.widthPx, from.heightPx)
      mask.globalCompositeOperation = 'lighter'
    }
    this.#paintOutlines(mask, passage, ink, from, SHADOW, SHADOW)
    target.filter = sigmaPx > 0 ? `blur(${sigmaPx}px)` : 'none'
    target.drawImage(this.#mask.canvas, -spreadPx, -spreadPx)
    target.filter = 'none'
  }
}

/** Fills the letters, and strokes them by twice the outline's width: the inner half lies under the text. */
function drawInk(
  context: Context,
  passage: Passage,
  ink: number,
  pose: Pose,
  textColor: string,
  outlineColor: string,
): void {
  context.fillStyle = textColor
  context.strokeStyle = textColor
  context.lineJoin = 'round'
  drawOutlines(context, passage, ink, pose, (path, scale, boldPx) => {
    context.fill(path)
    if (boldPx <= 0) return
    context.lineWidth = boldPx / scale
    context.stroke(path)
  })
  eachRectangle(passage, ink, pose, (x, y, width, height) => context.fillRect(x, y, width, height))
  const { outlinePx } = passage.strip.effects[ink]!
  if (outlinePx <= 0) return
  context.strokeStyle = outlineColor
  drawOutlines(context, passage, ink, pose, (path, scale, boldPx) => {
    context.lineWidth = (2 * outlinePx + boldPx) / scale
    context.stroke(path)
  })
  context.lineWidth = 2 * outlinePx
  eachRectangle(passage, ink, pose, (x, y, width, height) => context.strokeRect(x, y, width, height))
}
