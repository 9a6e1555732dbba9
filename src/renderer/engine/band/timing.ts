import { bandPlanes } from '../../../shared/engine/bands'
import type { BandFormat } from '../../../shared/engine/bands'
import type { Composition } from '../../../shared/engine/composition'
import { paddedSize } from '../../../shared/engine/geometry'
import type { Layout } from '../../../shared/layout/types'
import { EmojiSprites } from '../paint/emoji-sprites'
import { GlyphPaths } from '../paint/glyph-paths'
import { makeStrip } from '../paint/strip'
import type { Strip } from '../paint/strip'
import type { Backend } from './backend'

const FORMAT: BandFormat = {
  axis: 'vertical',
  pixelFormat: 'yuv420p',
  crossPx: 1920,
  lengthPx: 544,
  phases: 1,
  parities: [0, 1],
}
const COMPOSITION: Composition = {
  background: { r: 0, g: 0, b: 0, a: 1 },
  shadow: null,
  outline: null,
  text: { r: 255, g: 255, b: 255, a: 1 },
  alpha: 'opaque',
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
  const count = COLUMNS * ROWS
  const baselines = Float64Array.from({ length: ROWS }, (_, row) => (row + 1) * 52)
  const layout: Layout = {
    axis: 'vertical',
    widthPx: FORMAT.crossPx,
    heightPx: FORMAT.lengthPx,
    fontIds: ['probe'],
    lineCount: ROWS,
    lineGlyphStart: Uint32Array.from({ length: ROWS + 1 }, (_, row) => row * COLUMNS),
    lineBaselinePx: baselines,
    lineInkTopPx: baselines.map((y) => y - SIZE_PX),
    lineInkBottomPx: baselines,
    lineTextStart: new Uint32Array(ROWS + 1),
    glyphFont: new Uint16Array(count),
    glyphId: new Uint32Array(count),
    glyphXPx: Float64Array.from({ length: count }, (_, index) => (index % COLUMNS) * 52.25),
    glyphYPx: Float64Array.from({ length: count }, (_, index) => baselines[Math.floor(index / COLUMNS)]!),
    emoji: [],
    sizePx: SIZE_PX,
    linePitchPx: 52,
    missing: { count: 0, characters: [] },
  }
  const source = { glyphOutline: () => OUTLINE, unitsPerEm: () => 1000 }
  return makeStrip(layout, { outline: null, shadow: null }, source, new GlyphPaths(source), new EmojiSprites(), [
    undefined,
  ])
}

/** How long a backend takes for a band of text, ms; infinite when it fails. */
export function timeBackend({ painter, converter }: Backend): number {
  const strip = probeStrip()
  const out = new Uint8Array(bandPlanes(FORMAT).byteLength)
  const convert = converter.conversionOf(FORMAT, COMPOSITION)
  let fastest = Infinity
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now()
    const painted = painter.paint(strip, { xPx: -1, yPx: run, ...paddedSize(FORMAT) })
    if (painted) convert(painted, out)
    fastest = Math.min(fastest, performance.now() - started)
  }
  return converter.isLost() || painter.isLost ? Infinity : fastest
}
