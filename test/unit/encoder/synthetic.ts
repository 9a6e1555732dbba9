import { bandPlanes, type BandFormat, type BandPlane } from '../../../src/shared/engine/bands'
import type { BandReply, BandWant } from '../../../src/shared/engine/protocol'
import type { BandChannel } from '../../../src/main/encoder/windows/channel'
import { fedPlanes } from '../../../src/main/encoder/windows/planes'
import type { FeedPixelFormat } from '../../../src/shared/compose/planes'
import type { FrameSize } from '../../../src/main/encoder/windows/geometry'

/**
 * A sample of the strip's picture: `along` and `cross` count pixels of the luma grid (for subsampled chroma, of the
 * first pixel that it covers), `phase` the sub-pixel phase.
 */
export type Painter = (component: BandPlane['component'], along: number, cross: number, phase: number) => number

/** A picture that differs from place to place, so that any shift, swap or mix-up shows. */
export const noise: Painter = (component, along, cross, phase) => {
  let hash = Math.imul(along + 7919, 0x9e3779b1) ^ Math.imul(cross + 104729, 0x85ebca6b)
  hash ^= Math.imul(component.charCodeAt(0) * 31 + phase, 0xc2b2ae35)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash >>> 12) & 255
}

/** Paints one band as the engine would. */
export function paintBand(format: BandFormat, phase: number, index: number, painter: Painter): Uint8Array<ArrayBuffer> {
  const { planes, byteLength } = bandPlanes(format)
  const data = new Uint8Array(byteLength)
  const vertical = format.axis === 'vertical'
  for (const plane of planes) {
    const alongSize = vertical ? plane.heightPx : plane.widthPx
    const crossSize = vertical ? plane.widthPx : plane.heightPx
    const step = format.lengthPx / alongSize
    const crossStep = format.crossPx / crossSize
    for (let a = 0; a < alongSize; a++) {
      const along = index * format.lengthPx + a * step + (step === 2 ? plane.parity : 0)
      for (let c = 0; c < crossSize; c++) {
        const at = vertical ? a * crossSize + c : c * alongSize + a
        for (let b = 0; b < plane.bytesPerSample; b++) {
          data[plane.offsetBytes + at * plane.bytesPerSample + b] = painter(
            plane.component,
            along,
            c * crossStep + b * 7777,
            phase,
          )
        }
      }
    }
  }
  return data
}

/** The frame at strip row (or column) `start`, painted sample by sample: what every cut must equal. */
export function paintFrame(
  format: BandFormat,
  feed: FeedPixelFormat,
  frame: FrameSize,
  start: number,
  phase: number,
  painter: Painter,
): Uint8Array {
  const bytes: number[] = []
  for (const plane of fedPlanes(format, feed, frame)) {
    const { component, bytesPerSample } = plane.even
    const step = 1 << plane.alongShift
    const crossStep = format.crossPx / plane.cross
    const vertical = format.axis === 'vertical'
    const [outer, inner] = vertical ? [plane.windowAlong, plane.cross] : [plane.cross, plane.windowAlong]
    for (let o = 0; o < outer; o++) {
      for (let i = 0; i < inner; i++) {
        const [a, c] = vertical ? [o, i] : [i, o]
        for (let b = 0; b < bytesPerSample; b++) {
          bytes.push(painter(component, start + a * step, c * crossStep + b * 7777, phase))
        }
      }
    }
  }
  return Uint8Array.from(bytes)
}

/** An engine in this process: answers each want in order, later, as a port would. */
export class SyntheticEngine implements BandChannel {
  readonly wants: BandWant[] = []
  /** Wants not answered yet; the largest number ever. */
  unanswered = 0
  mostUnanswered = 0
  readonly #paint: (phase: number, index: number) => Uint8Array<ArrayBuffer> | null
  #listener: (reply: BandReply) => void = () => undefined
  #gone: () => void = () => undefined
  #closed = false

  constructor(paint: (phase: number, index: number) => Uint8Array<ArrayBuffer> | null) {
    this.#paint = paint
  }

  want(want: BandWant): void {
    this.wants.push(want)
    this.unanswered++
    this.mostUnanswered = Math.max(this.mostUnanswered, this.unanswered)
    setImmediate(() => {
      if (this.#closed) return
      this.unanswered--
      const data = this.#paint(want.phase, want.index)
      this.#listener(data === null ? { type: 'blank', id: want.id } : { type: 'band', id: want.id, data })
    })
  }

  /** Sends what the engine would send by itself. */
  reply(reply: BandReply): void {
    this.#listener(reply)
  }

  /** Ends as a killed process would. */
  die(): void {
    this.#closed = true
    this.#gone()
  }

  onReply(listener: (reply: BandReply) => void): void {
    this.#listener = listener
  }

  onGone(listener: () => void): void {
    this.#gone = listener
  }

  close(): void {
    this.#closed = true
  }
}
