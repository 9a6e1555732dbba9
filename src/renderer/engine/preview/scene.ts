import type { BandFormat } from '../../../shared/engine/bands'
import { stillsOf } from '../../../shared/compose/stills'
import { blankSamples } from '../../../shared/engine/blank'
import { compositionOf } from '../../../shared/engine/composition'
import type { Composition } from '../../../shared/engine/composition'
import { bandLengthPx, bandSize, bandsOver, windowAt } from '../../../shared/engine/geometry'
import { paintedOffset } from '../../../shared/scroll/offset'
import type { ScrollPlan } from '../../../shared/scroll/plan'
import { BandMaker } from '../band/band-maker'
import type { Machine } from '../band/backend'
import type { Prepared } from '../prepare'
import { BandCache } from './band-cache'
import { composingPresenter, fillFrame } from './composing-presenter'
import { cutFrame } from './cut-frame'
import { frameComposer } from './frame-composer'
import { halvingsFor } from './halvings'
import type { ShownSize } from './halvings'
import type { Picture, Placed, Presenter } from './presenter'

/** Small bands: one of them fits in the time of a frame while the roll plays. */
const BAND_AREA_PX = 1 << 17

/** A laid-out roll on a presenter: draws any of its frames. */
export class Scene {
  readonly #format: BandFormat
  readonly #composition: Composition
  readonly #maker: BandMaker
  readonly #cache = new BandCache<Picture>()
  readonly #presenter: Presenter

  constructor(
    private readonly machine: Machine,
    shown: Presenter,
    readonly prepared: Prepared,
    readonly plan: ScrollPlan,
  ) {
    const { width, height } = this.#frame
    const crossPx = plan.axis === 'vertical' ? width : height
    const lengthPx = bandLengthPx(crossPx, BAND_AREA_PX)
    this.#format = { axis: plan.axis, pixelFormat: 'rgba', crossPx, lengthPx, phases: plan.phases, parities: [] }
    const { spec } = prepared
    const composition = compositionOf(spec, 'rgba')
    // Over pictures the strip stays apart until it is composed.
    this.#composition = stillsOf(spec) === null ? { ...composition, alpha: shown.alpha } : composition
    this.#maker = new BandMaker(machine, this.#format, this.#composition, prepared.strip)
    const compose = frameComposer(prepared, plan.axis, shown.alpha)
    this.#presenter =
      compose === null ? shown : composingPresenter(shown, blankSamples(this.#composition, 'rgba'), compose)
  }

  /** Paints what a frame shows, ahead of showing it. */
  paint(frame: number): void {
    this.#bandsOf(frame, (phase, index) => this.#picture(phase, index))
  }

  /** Paints one band that a coming frame needs, if one is missing. */
  paintAhead(frame: number): void {
    let isDone = false
    const { frames } = this.plan
    const coming = this.prepared.spec.scroll.loop ? frame % frames : Math.min(frame, frames - 1)
    this.#bandsOf(coming, (phase, index) => {
      if (isDone || this.#cache.has(phase, index)) return
      isDone = true
      this.#picture(phase, index)
    })
  }

  /** @param shown size of the canvas on the screen, where it is known */
  show(frame: number, shown: ShownSize | null): void {
    const placed: Placed<Picture>[] = []
    const count = this.#bandsOf(frame, (phase, index, atPx) => {
      const picture = this.#picture(phase, index)
      const isTall = this.plan.axis === 'vertical'
      if (picture) placed.push({ picture, xPx: isTall ? 0 : atPx, yPx: isTall ? atPx : 0 })
    })
    const { width, height } = this.#frame
    this.#presenter.setSize(width, height, halvingsFor({ widthPx: width, heightPx: height }, shown))
    this.#presenter.show(this.#composition.background, placed)
    this.#cache.trim(count)
  }

  /** The full picture of a frame as the export delivers it. */
  capture(frame: number): Uint8ClampedArray<ArrayBuffer> {
    const { width, height } = this.#frame
    const composition = compositionOf(this.prepared.spec, 'rgba')
    const maker = new BandMaker(this.machine, this.#format, composition, this.prepared.strip)
    const out = new Uint8Array(4 * width * height)
    fillFrame(out, blankSamples(composition, 'rgba'))
    const { row, phase } = windowAt(paintedOffset(this.plan, frame), this.plan.phases)
    try {
      cutFrame(this.#format, row, this.#alongPx, (index) => maker.make(index, phase), out)
    } finally {
      maker.dispose()
    }
    const compose = frameComposer(this.prepared, this.plan.axis, this.prepared.spec.output.alpha)
    return new Uint8ClampedArray((compose === null ? out : compose(out)).buffer)
  }

  /** Forgets its pictures, because the presenter has lost them. */
  release(): void {
    this.#cache.clear()
  }

  /** Gives back all it holds, because another scene takes over. */
  dispose(): void {
    this.release()
    this.#maker.dispose()
  }

  get #frame(): { readonly width: number; readonly height: number } {
    return this.prepared.spec.frame
  }

  get #alongPx(): number {
    return this.plan.axis === 'vertical' ? this.#frame.height : this.#frame.width
  }

  /** Visits the bands of a frame with their place in it; how many there are. */
  #bandsOf(frame: number, visit: (phase: number, index: number, atPx: number) => void): number {
    const { row, phase } = windowAt(paintedOffset(this.plan, frame), this.plan.phases)
    const { lengthPx } = this.#format
    const { first, last } = bandsOver(row, this.#alongPx, lengthPx)
    for (let index = first; index <= last; index++) visit(phase, index, index * lengthPx - row)
    return last - first + 1
  }

  #picture(phase: number, index: number): Picture | null {
    return this.#cache.get(phase, index, () => {
      const bytes = this.#maker.make(index, phase)
      const { widthPx, heightPx } = bandSize(this.#format)
      return bytes === null ? null : this.#presenter.hold(bytes, widthPx, heightPx)
    })
  }
}
