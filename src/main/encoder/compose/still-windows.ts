import { LayerBlender } from '../../../shared/compose/layer-blender'
import { PlaneRows } from '../../../shared/compose/plane-rows'
import { framePlanes, type FeedPixelFormat } from '../../../shared/compose/planes'
import { edgeWeights, FULL } from '../../../shared/compose/weights'
import type { PixelFormat } from '../../../shared/engine/bands'
import type { StillLayer, StillWant } from '../../../shared/engine/protocol'
import type { Axis } from '../../../shared/layout/types'
import type { EdgesSpec } from '../../../shared/roll/edges'
import type { AlphaMode } from '../../../shared/compose/fader'
import type { Window, WindowSource } from '../contract'
import type { FrameSize } from '../windows/geometry'
import { ComposedWindow } from './composed-window'

export interface StillParts {
  readonly edges: EdgesSpec
  readonly axis: Axis
  readonly frame: FrameSize
  /** What is encoded. */
  readonly feed: FeedPixelFormat
  /** What windows of the strip hold: the planes of `feed`, and their alpha. */
  readonly strip: PixelFormat
  readonly alpha: AlphaMode
  readonly layers: Readonly<Record<StillLayer, boolean>>
  /** Asks the engine for a still. */
  readonly still: (want: StillWant) => Promise<Uint8Array>
}

/** What does not change from frame to frame, once it has come. */
interface Stills {
  readonly under: Buffer
  readonly over: readonly PlaneRows[] | null
}

/** Windows of the strip between pictures that stand still, blended into whole frames. */
export class StillWindows implements WindowSource {
  readonly #source: WindowSource
  readonly #parts: StillParts
  readonly #strip: LayerBlender
  readonly #over: LayerBlender
  readonly #rows: readonly PlaneRows[]
  readonly #spare: Buffer[] = []
  #stills: Promise<Stills> | null = null
  #latest: ComposedWindow | null = null

  constructor(source: WindowSource, parts: StillParts) {
    this.#source = source
    this.#parts = parts
    const { axis, feed, frame, alpha } = parts
    const planes = framePlanes(feed, frame.widthPx, frame.heightPx)
    const alongPx = axis === 'vertical' ? frame.heightPx : frame.widthPx
    const common = { axis, planes, isStraight: alpha === 'straight' }
    this.#strip = new LayerBlender({ ...common, weights: edgeWeights(parts.edges, alongPx) })
    this.#over = new LayerBlender({ ...common, axis: 'vertical', weights: new Uint8Array(frame.heightPx).fill(FULL) })
    this.#rows = this.#stripRows()
  }

  async take(frame: number): Promise<Window> {
    this.#stills ??= this.#fetch()
    const [stills, source] = await Promise.all([this.#stills, this.#source.take(frame)])
    if (this.#latest?.source === source) {
      source.release()
      return this.#latest.retain()
    }
    this.#latest?.release()
    this.#latest = this.#compose(source, stills)
    return this.#latest.retain()
  }

  close(): void {
    this.#latest?.release()
    this.#latest = null
  }

  #compose(source: Window, { under, over }: Stills): ComposedWindow {
    const own = this.#spare.pop() ?? Buffer.allocUnsafeSlow(under.byteLength)
    own.set(under)
    this.#attach(source.spans)
    this.#strip.blend(own, this.#rows)
    if (over !== null) this.#over.blend(own, over)
    source.release()
    return new ComposedWindow(source, [own], () => {
      this.#spare.push(own)
    })
  }

  /** Windows of rolls that go sideways are gathered into one span. */
  #attach(spans: readonly Uint8Array[]): void {
    const [whole] = spans
    const isGathered = this.#parts.axis === 'horizontal' && whole !== undefined
    const cut = isGathered ? this.#planeSpans(whole) : spans
    let index = 0
    for (const rows of this.#rows) index = rows.attach(cut, index)
  }

  async #fetch(): Promise<Stills> {
    const { feed, strip, alpha, layers, still, frame } = this.#parts
    const opaque = feed === 'yuv420p'
    const [under, over] = await Promise.all([
      still({
        type: 'still',
        layer: 'under',
        pixelFormat: opaque ? feed : strip,
        alpha: opaque ? 'opaque' : alpha === 'premultiplied' ? alpha : 'straight',
      }),
      layers.over ? still({ type: 'still', layer: 'over', pixelFormat: strip, alpha: 'straight' }) : null,
    ])
    const planes = framePlanes(feed, frame.widthPx, frame.heightPx)
    const { offsetBytes, width, height, bytesPerSample } = planes[planes.length - 1]!
    // What is fed may lack the alpha that lies behind the colours.
    const byteLength = offsetBytes + width * height * bytesPerSample
    return { under: Buffer.from(under.buffer, under.byteOffset, byteLength), over: over && this.#overRows(over) }
  }

  #overRows(over: Uint8Array): PlaneRows[] {
    const spans = this.#planeSpans(Buffer.from(over.buffer, over.byteOffset, over.byteLength))
    const rows = this.#stripRows()
    rows.forEach((plane, index) => plane.attach(spans, index))
    return rows
  }

  /** A whole frame with alpha, plane by plane. */
  #planeSpans(data: Uint8Array): Uint8Array[] {
    const { strip, frame } = this.#parts
    return framePlanes(strip, frame.widthPx, frame.heightPx).map(({ offsetBytes, width, height, bytesPerSample }) =>
      data.subarray(offsetBytes, offsetBytes + width * height * bytesPerSample),
    )
  }

  #stripRows(): PlaneRows[] {
    const { strip, frame } = this.#parts
    return framePlanes(strip, frame.widthPx, frame.heightPx).map(
      ({ width, height, bytesPerSample }) => new PlaneRows(height, width * bytesPerSample),
    )
  }
}
