import { bandPlanes } from '../../../shared/engine/bands'
import type { BandFormat } from '../../../shared/engine/bands'
import type { Composition } from '../../../shared/engine/composition'
import { paddedSize } from '../../../shared/engine/geometry'
import { GlyphBuilder } from '../../../shared/layout/lines/glyph-builder'
import type { Layout } from '../../../shared/layout/types'
import { EmojiSprites } from '../paint/emoji-sprites'
import { GlyphPaths } from '../paint/glyph-paths'
import { NO_PICTURES } from '../paint/pictures'
import { makeStrip } from '../paint/strip'
import type { Strip } from '../paint/strip'
import type { Backend } from './backend'

const FORMAT: BandFormat = {
  axis: 'vertical',
  pixelFormat: 'yuva420p',
  crossPx: 1920,
  lengthPx: 544,
  phases: 1,
  parities: [0, 1],
}
const COMPOSITION: Composition = {
  background: { r: 20, g: 60, b: 160, a: 0.5 },
  shadow: null,
  outline: null,
  text: { r: 255, g: 200, b: 0, a: 1 },
  alpha: 'straight',
}
const SIZE_PX = 48
const COLUMNS = 36
const ROWS = 10
/** The first run builds shaders and tables. */
const RUNS = 3

/** A letter's worth of curves, so that no font is needed to tell how fast a machine paints. */
const OUTLINE =
  'M500,0Q900,0,900,400Q900,800,500,800Q100,800,100,400Q100,0,500,0ZM500,120Q780,120,780,400Q780,680,500,680Q220,680,220,400Q220,120,500,120Z'

function probeStrip(): Strip {
  const baselines = Float64Array.from({ length: ROWS }, (_, row) => (row + 1) * 52)
  const glyphs = new GlyphBuilder()
  for (const baselinePx of baselines) {
    glyphs.beginLine()
    for (let column = 0; column < COLUMNS; column++) glyphs.add(0, 0, column * 52.25, baselinePx)
  }
  const layout: Layout = {
    axis: 'vertical',
    widthPx: FORMAT.crossPx,
    heightPx: FORMAT.lengthPx,
    blockHeightPx: FORMAT.lengthPx,
    fontIds: ['probe'],
    typefaces: [{ sizePx: SIZE_PX, ink: 0, boldPx: 0, slant: 0, isTurned: false }],
    inks: [{ color: '#ffc800', outline: null, shadow: null }],
    lineCount: ROWS,
    lineBaselinePx: baselines,
    lineInkTopPx: baselines.map((y) => y - SIZE_PX),
    lineInkBottomPx: baselines,
    lineTextStart: new Uint32Array(ROWS + 1),
    glyphs: glyphs.finish(),
    emoji: [],
    shapes: [],
    pictures: [],
    stops: [],
    linePitchPx: 52,
    missing: { count: 0, characters: [] },
  }
  const source = { glyphOutline: () => OUTLINE, unitsPerEm: () => 1000 }
  return makeStrip(layout, source, new GlyphPaths(source), new EmojiSprites(), [undefined], NO_PICTURES)
}

/** A backend on trial. */
export interface Trial {
  /** For a band of text; infinite when the backend failed. */
  readonly ms: number
  readonly planes: Uint8Array
}

/** Lets a backend paint and convert a band of text. */
export function tryBackend({ painter, converter }: Backend): Trial {
  const strip = probeStrip()
  const planes = new Uint8Array(bandPlanes(FORMAT).byteLength)
  const conversion = converter.conversionOf(FORMAT, COMPOSITION)
  let ms = Infinity
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now()
    const region = painter.paint(strip, { xPx: -1, yPx: 0, ...paddedSize(FORMAT), isFineAlongY: false })
    if (region?.kind === 'one') conversion.convert(region.painted, planes)
    ms = Math.min(ms, performance.now() - started)
  }
  conversion.dispose()
  return { ms: converter.isLost() ? Infinity : ms, planes }
}

/** Whether two backends agree within 1 of 255, as they must. */
export function agree(a: Trial, b: Trial): boolean {
  return a.planes.every((value, index) => Math.abs(value - b.planes[index]!) <= 1)
}
