import { chromaAlpha } from '../../../shared/compose/fade'
import { FrameEdges, planeEdges, type EdgeParts, type PlaneEdges } from '../../../shared/compose/edges'
import { Fader } from '../../../shared/compose/fader'
import { PlaneRows } from '../../../shared/compose/plane-rows'
import type { Run } from '../../../shared/compose/weights'
import type { Window, WindowSource } from '../contract'
import { ComposedWindow } from './composed-window'

/** One plane with its rows in the present window, and what is the same in all frames. */
interface EdgePlane extends PlaneEdges {
  readonly rows: PlaneRows
  readonly rowBytes: number
  /** Bare rows, as many as the longest hidden run has. */
  readonly bare: Buffer
}

const NO_ALPHA = new Uint8Array(0)

/**
 * Windows with masks and fades over one colour. In rolls that go up or down, hidden rows are taken from a bare
 * background and faded ones from a copy; all others are handed on as the spans they came as.
 */
export class EdgeWindows implements WindowSource {
  readonly #source: WindowSource
  readonly #isTall: boolean
  readonly #planes: readonly EdgePlane[]
  readonly #fader: Fader
  readonly #whole: FrameEdges
  readonly #ownBytes: number
  readonly #chromaAlpha: Uint8Array
  readonly #spare: Buffer[] = []
  #latest: ComposedWindow | null = null

  constructor(source: WindowSource, parts: EdgeParts) {
    this.#source = source
    this.#isTall = parts.axis === 'vertical'
    this.#fader = new Fader(parts.blank, parts.alpha)
    this.#whole = new FrameEdges(parts)
    this.#planes = planeEdges(parts).map((edges) => edgePlane(edges, this.#fader))
    this.#chromaAlpha = Buffer.alloc(parts.planes[0]?.width ?? 0)
    this.#ownBytes = this.#isTall ? this.#planes.reduce((sum, plane) => sum + fadedBytes(plane), 0) : wholeBytes(parts)
  }

  async take(frame: number): Promise<Window> {
    const source = await this.#source.take(frame)
    if (this.#latest?.source === source) {
      source.release()
      return this.#latest.retain()
    }
    this.#latest?.release()
    this.#latest = this.#isTall ? this.#ofRows(source) : this.#ofColumns(source)
    return this.#latest.retain()
  }

  close(): void {
    this.#latest?.release()
    this.#latest = null
  }

  #ofRows(source: Window): ComposedWindow {
    const own = this.#own()
    const spans: Uint8Array[] = []
    let index = 0
    for (const { rows } of this.#planes) index = rows.attach(source.spans, index)
    let ownAt = 0
    for (const plane of this.#planes) {
      for (const run of plane.runs) {
        const bytes = (run.end - run.from) * plane.rowBytes
        if (run.kind === 'hidden') spans.push(plane.bare.subarray(0, bytes))
        else if (run.kind === 'full') plane.rows.slice(run.from, run.end, spans)
        else {
          plane.rows.copy(run.from, run.end, own, ownAt)
          this.#fade(plane, run, own, ownAt)
          spans.push(own.subarray(ownAt, ownAt + bytes))
          ownAt += bytes
        }
      }
    }
    return new ComposedWindow(source, spans, () => {
      this.#spare.push(own)
      source.release()
    })
  }

  #fade({ plane, weights, rowBytes }: EdgePlane, run: Run, own: Buffer, ownAt: number): void {
    const alphaRows = this.#fader.needsAlpha(plane) ? this.#planes.at(-1)?.rows : undefined
    for (let row = run.from; row < run.end; row++) {
      const at = ownAt + (row - run.from) * rowBytes
      if (alphaRows === undefined) this.#fader.fade(plane, own, at, plane.width, weights, row, 0, NO_ALPHA, 0)
      else if (plane.shift === 0) {
        alphaRows.find(row)
        this.#fader.fade(plane, own, at, plane.width, weights, row, 0, alphaRows.data, alphaRows.at)
      } else {
        alphaRows.find(2 * row)
        const { data, at: upperAt } = alphaRows
        alphaRows.find(2 * row + 1)
        chromaAlpha(data, upperAt, alphaRows.data, alphaRows.at, 0, plane.width, this.#chromaAlpha)
        this.#fader.fade(plane, own, at, plane.width, weights, row, 0, this.#chromaAlpha, 0)
      }
    }
  }

  /** Frames of rolls that go sideways are gathered already; their columns are changed in a copy. */
  #ofColumns(source: Window): ComposedWindow {
    const own = this.#own()
    let at = 0
    for (const span of source.spans) {
      own.set(span, at)
      at += span.byteLength
    }
    this.#whole.apply(own)
    return new ComposedWindow(source, [own], () => {
      this.#spare.push(own)
      source.release()
    })
  }

  #own(): Buffer {
    return this.#spare.pop() ?? Buffer.allocUnsafeSlow(this.#ownBytes)
  }
}

function edgePlane(edges: PlaneEdges, fader: Fader): EdgePlane {
  const { plane, runs } = edges
  const hidden = runs.filter(({ kind }) => kind === 'hidden').map(({ from, end }) => end - from)
  const count = plane.width * Math.max(0, ...hidden)
  const bare = Buffer.alloc(count * plane.bytesPerSample)
  fader.hide(plane, bare, 0, count)
  const rowBytes = plane.width * plane.bytesPerSample
  return { ...edges, rows: new PlaneRows(plane.height, rowBytes), rowBytes, bare }
}

function fadedBytes({ runs, rowBytes }: EdgePlane): number {
  return runs.reduce((sum, { kind, from, end }) => (kind === 'faded' ? sum + (end - from) * rowBytes : sum), 0)
}

function wholeBytes({ planes }: EdgeParts): number {
  return planes.reduce((sum, { width, height, bytesPerSample }) => sum + width * height * bytesPerSample, 0)
}
