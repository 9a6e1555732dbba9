import { Buffer, BufferFlag, Direction, GlyphFlag, shape } from 'harfbuzzjs'
import type { LoadedFace } from './face'
import { featuresFor } from './features'
import type { GlyphBuffer } from './glyphs'

/** HarfBuzz looks at most this many characters beyond a run, to join letters across run borders. */
const CONTEXT_UNITS = 6

const buffer = new Buffer()

export interface ShapeRequest {
  readonly text: string
  /** UTF-16 range of `text` to be shaped. */
  readonly start: number
  readonly end: number
  /** Letters beyond the range that may join: what lies outside this range is on another line. */
  readonly contextStart: number
  readonly contextEnd: number
  readonly face: LoadedFace
  readonly script: string
  readonly rtl: boolean
  readonly sizePx: number
  readonly ligatures: boolean
  /** The paragraph is set in ideographs. */
  readonly ideographic: boolean
}

/** Is told of each cluster's start in the text, and whether a line may be broken before it without shaping anew. */
export type SafeBreakVisitor = (unit: number, safe: boolean) => void

/**
 * Shapes a run with HarfBuzz and appends its glyphs to `out`, in visual order, clusters as UTF-16 indices of `text`.
 * No language is set: the chosen face decides the regional forms of ideographs.
 */
export function shapeRun(request: ShapeRequest, out: GlyphBuffer, visit: SafeBreakVisitor): void {
  const { text, start, end, face } = request
  const from = Math.max(request.contextStart, start - CONTEXT_UNITS)
  const to = Math.min(request.contextEnd, end + CONTEXT_UNITS)
  buffer.reset()
  buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES)
  const stretch = text.slice(from, to)
  buffer.addText(stretch, start - from, end - start)
  buffer.setDirection(request.rtl ? Direction.RTL : Direction.LTR)
  buffer.setScript(request.script)
  buffer.setLanguage('und')
  shape(face.font, buffer, featuresFor(stretch, request.ideographic, request.ligatures))
  const infos = buffer.getGlyphInfos()
  const positions = buffer.getGlyphPositions()
  const pxPerUnit = request.sizePx / face.unitsPerEm
  out.reserve(infos.length)
  let previousCluster = -1
  for (let i = 0; i < infos.length; i++) {
    const info = infos[i]!
    const position = positions[i]!
    const at = out.count++
    const cluster = info.cluster + from
    out.id[at] = info.codepoint
    out.cluster[at] = cluster
    out.advancePx[at] = position.xAdvance * pxPerUnit
    out.dxPx[at] = position.xOffset * pxPerUnit
    out.dyPx[at] = position.yOffset * pxPerUnit
    if (cluster !== previousCluster) visit(cluster, (info.flags & GlyphFlag.UNSAFE_TO_BREAK) === 0)
    previousCluster = cluster
  }
}
