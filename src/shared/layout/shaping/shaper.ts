import { Buffer, BufferFlag, Direction, type Feature, GlyphFlag, shape } from 'harfbuzzjs'
import type { LoadedFace } from './face'
import { featuresFor } from './features'
import type { GlyphBuffer } from './glyphs'
import type { Stance } from './run'

/** HarfBuzz looks at most this many characters beyond a run, to join letters across run borders. */
const CONTEXT_UNITS = 6

const buffer = new Buffer()

/** Middle of an ideograph's square above the baseline, in ems: faces put the square at 0.88 above and 0.12 below. */
export const IDEOGRAPHIC_MIDDLE = 0.38

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
  readonly stance: Stance
  readonly sizePx: number
  readonly ligatures: boolean
  /** Asked for beyond those that layout sets by itself. */
  readonly features: readonly Feature[]
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
  const isUpright = request.stance === 'upright'
  buffer.setDirection(isUpright ? Direction.TTB : request.rtl ? Direction.RTL : Direction.LTR)
  buffer.setScript(request.script)
  buffer.setLanguage('und')
  shape(face.font, buffer, featuresFor(stretch, request.ideographic, request.ligatures, request.features))
  const infos = buffer.getGlyphInfos()
  const positions = buffer.getGlyphPositions()
  const pxPerUnit = request.sizePx / face.unitsPerEm
  const turnedPx = request.stance === 'turned' ? IDEOGRAPHIC_MIDDLE * request.sizePx : 0
  out.reserve(infos.length)
  let centredPx = 0
  let previousCluster = -1
  for (let i = 0; i < infos.length; i++) {
    const info = infos[i]!
    const position = positions[i]!
    const at = out.count++
    const cluster = info.cluster + from
    out.id[at] = info.codepoint
    out.cluster[at] = cluster
    // Along the line and across it: upright letters follow one another downwards.
    const advancePx = (isUpright ? -position.yAdvance : position.xAdvance) * pxPerUnit
    const dxPx = (isUpright ? -position.yOffset : position.xOffset) * pxPerUnit
    // Faces put their vertical origin at the square's top, at the ascender or elsewhere; the square has to be in the middle.
    if (isUpright && advancePx > 0) centredPx = advancePx / 2 + IDEOGRAPHIC_MIDDLE * request.sizePx - dxPx
    out.advancePx[at] = advancePx
    out.dxPx[at] = dxPx + centredPx
    out.dyPx[at] = (isUpright ? position.xOffset : position.yOffset) * pxPerUnit - turnedPx
    if (cluster !== previousCluster) visit(cluster, (info.flags & GlyphFlag.UNSAFE_TO_BREAK) === 0)
    previousCluster = cluster
  }
}
