import type { Painted } from '../convert/converter'
import { fault } from '../../../shared/messages/fault'
import type { Shadow } from './effects'
import { contentOf, drawEmoji, drawOutlines } from './glyph-run'
import type { Run } from './ink-index'
import type { Region, Strip } from './strip'
import { linesIn } from './strip'

/** One colour of the coverage canvas per kind of ink; 'lighter' adds them without touching the others. */
const TEXT = '#f00'
const OUTLINE = '#0f0'
const SHADOW = '#00f'

/** A canvas that is kept from region to region. */
class Surface {
  readonly context: OffscreenCanvasRenderingContext2D
  #isGone = false

  constructor(isOpaque: boolean, willReadFrequently: boolean) {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { alpha: !isOpaque, willReadFrequently })
    if (context === null) throw fault('encoder', 'engine.unexpected', { detail: 'no 2D canvas' })
    this.context = context
    context.canvas.addEventListener('contextlost', () => {
      this.#isGone = true
    })
  }

  get isLost(): boolean {
    return this.#isGone || this.context.isContextLost()
  }

  /** An empty canvas of this size: black where it is opaque. */
  clear(widthPx: number, heightPx: number): OffscreenCanvasRenderingContext2D {
    const { context } = this
    const { canvas } = context
    if (canvas.width !== widthPx || canvas.height !== heightPx) {
      canvas.width = widthPx
      canvas.height = heightPx
    } else {
      context.resetTransform()
      context.clearRect(0, 0, widthPx, heightPx)
    }
    context.globalCompositeOperation = 'source-over'
    context.filter = 'none'
    return context
  }
}

/** Paints regions of strips. What it returns is valid until it paints again. */
export class Painter {
  readonly #coverage: Surface
  readonly #mask: Surface
  #emoji: Surface | null = null

  /** @param isReadBack whether the CPU reads the pixels, so that a canvas in its memory is best */
  constructor(isReadBack: boolean) {
    this.#coverage = new Surface(true, isReadBack)
    this.#mask = new Surface(false, isReadBack)
  }

  /** True when a canvas is gone: what was painted last is not to be used. */
  get isLost(): boolean {
    return this.#coverage.isLost || this.#mask.isLost || (this.#emoji?.isLost ?? false)
  }

  /** Paints a region; null when it holds no ink. */
  paint(strip: Strip, region: Region): Painted | null {
    const lines = linesIn(strip, region)
    const { hasEmoji, hasGlyphs } = contentOf(strip, lines, region)
    if (!hasGlyphs) return null
    const coverage = this.#coverage.clear(region.widthPx, region.heightPx)
    coverage.globalCompositeOperation = 'lighter'
    this.#fill(coverage, strip, lines, region, TEXT)
    this.#stroke(coverage, strip, lines, region, OUTLINE)
    if (strip.effects.shadow) this.#castShadow(coverage, strip, lines, region, strip.effects.shadow, hasEmoji)
    return { coverage, emoji: hasEmoji ? this.#paintEmoji(strip, lines, region) : null }
  }

  #fill(
    context: OffscreenCanvasRenderingContext2D,
    strip: Strip,
    lines: Run,
    at: Region,
    color: string,
    shown = at,
  ): void {
    context.fillStyle = color
    drawOutlines(context, strip, lines, shown, at.xPx, at.yPx, (path) => context.fill(path))
  }

  /** A stroke of twice the width, of which the inner half lies under the text. */
  #stroke(
    context: OffscreenCanvasRenderingContext2D,
    strip: Strip,
    lines: Run,
    at: Region,
    color: string,
    shown = at,
  ): void {
    const { outlinePx } = strip.effects
    if (outlinePx <= 0) return
    context.strokeStyle = color
    context.lineJoin = 'round'
    drawOutlines(context, strip, lines, shown, at.xPx, at.yPx, (path, scale) => {
      context.lineWidth = (2 * outlinePx) / scale
      context.stroke(path)
    })
  }

  #paintEmoji(strip: Strip, lines: Run, region: Region): OffscreenCanvasRenderingContext2D {
    // Its pixels are read even for the GPU: only so are its colours the same on both ways.
    this.#emoji ??= new Surface(false, true)
    const context = this.#emoji.clear(region.widthPx, region.heightPx)
    drawEmoji(context, strip, lines, region, region.xPx, region.yPx)
    return context
  }

  /** The silhouette of all ink is painted apart, moved and blurred once: shadows of neighbours do not add up. */
  #castShadow(
    target: OffscreenCanvasRenderingContext2D,
    strip: Strip,
    lines: Run,
    region: Region,
    { dxPx, dyPx, sigmaPx, spreadPx }: Shadow,
    hasEmoji: boolean,
  ): void {
    const from: Region = {
      xPx: region.xPx - dxPx - spreadPx,
      yPx: region.yPx - dyPx - spreadPx,
      widthPx: region.widthPx + 2 * spreadPx,
      heightPx: region.heightPx + 2 * spreadPx,
    }
    const mask = this.#mask.clear(from.widthPx, from.heightPx)
    if (hasEmoji) {
      drawEmoji(mask, strip, lines, region, from.xPx, from.yPx)
      mask.globalCompositeOperation = 'source-in'
      mask.fillStyle = SHADOW
      mask.fillRect(0, 0, from.widthPx, from.heightPx)
    }
    mask.globalCompositeOperation = 'lighter'
    this.#fill(mask, strip, lines, from, SHADOW, region)
    this.#stroke(mask, strip, lines, from, SHADOW, region)
    target.filter = sigmaPx > 0 ? `blur(${sigmaPx}px)` : 'none'
    target.drawImage(mask.canvas, -spreadPx, -spreadPx)
    target.filter = 'none'
  }
}
