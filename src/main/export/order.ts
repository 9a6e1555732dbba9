import { stillsOf } from '../../shared/compose/stills'
import { composeOrder, stripFormat, type ComposeOrder } from '../../shared/compose/order'
import type { BandFormat } from '../../shared/engine/bands'
import { blankSamples } from '../../shared/engine/blank'
import { compositionOf, inkComposition } from '../../shared/engine/composition'
import { bandLengthPx } from '../../shared/engine/geometry'
import { WASM_INPUT } from '../../shared/export/wasm'
import { feedOf, type EncoderJob } from '../../shared/export/job'
import { paletteOf, type Palette } from '../../shared/formats/palette'
import { traitsOf } from '../../shared/formats/table'
import type { LayoutSummary } from '../../shared/layout/types'
import { hasAlpha } from '../../shared/roll/alpha'
import type { RollSpec } from '../../shared/roll/spec'
import { neededParities } from '../../shared/scroll/offset'
import type { ScrollPlan } from '../../shared/scroll/plan'
import type { FrameRange } from '../encoder/contract'
import { codecArgs } from '../encoder/ffmpeg/args/codec'
import { ffmpegArgs, quoteCommand } from '../encoder/ffmpeg/args/command'
import { rawInputArgs } from '../encoder/ffmpeg/args/input'
import type { SoundTrack } from '../encoder/ffmpeg/args/sound'
import type { Decision } from './choose'

/** What the encoder process is told, and the command line it comes to. */
export interface EncodeOrder {
  readonly job: EncoderJob
  readonly command: string
}

export interface OrderParts {
  readonly spec: RollSpec
  readonly summary: LayoutSummary
  readonly plan: ScrollPlan
  readonly range: FrameRange
  readonly decision: Decision
  readonly sound: SoundTrack | null
  /** Largest side of what the engine paints at once. */
  readonly maxTextureSizePx: number
  readonly outputPath: string
  readonly mattePath: string | null
  readonly cores: number
}

/** The job of encoding some frames of a roll, or all of them, as one segment. */
export function encodeOrder(parts: OrderParts): EncodeOrder {
  const { spec, plan, range, decision, sound, outputPath, mattePath, cores } = parts
  const { choice, tools } = decision
  const frame = { widthPx: spec.frame.width, heightPx: spec.frame.height }
  const feed = feedOf(choice)
  const compose = composeOrder(spec, hasAlpha(spec) ? spec.output.alpha : 'none')
  const bands = bandFormat(parts, compose)
  const blank = blankSamples(compositionOf(spec, bands.pixelFormat), bands.pixelFormat)
  const common = { plan, range, bands, blank, compose, feed, frame }
  const { quality } = spec.output
  if (tools === null) {
    // The core has one thread.
    const { after } = codecArgs({ choice, quality, cores: 1 })
    const container = traitsOf(choice.format).builtIn
    if (container === null) throw new Error(`the built-in encoder makes no ${choice.format}`)
    return {
      job: { ...common, writer: { kind: 'wasm', container, codecArgs: [...after], outputPath } },
      command: quoteCommand('ffmpeg-core', [...rawInputArgs(feed, frame, plan.fps, WASM_INPUT), ...after]),
    }
  }
  const args = ffmpegArgs({
    choice,
    quality,
    feed,
    frame,
    fps: plan.fps,
    range,
    outputPath,
    mattePath,
    cores,
    sound,
    palette: paletteFor(parts),
    plays: spec.output.plays,
  })
  return {
    job: { ...common, writer: { kind: 'ffmpeg', executable: tools.ffmpeg, args, outputPath } },
    command: quoteCommand(tools.ffmpeg, args),
  }
}

/** The colours of a format that has few. */
function paletteFor({ spec, summary, decision }: OrderParts): Palette | null {
  if (decision.choice.format !== 'gif') return null
  const roll = compositionOf(spec, 'rgba')
  const inks = summary.inks.length === 0 ? [roll] : summary.inks.map((ink) => inkComposition(roll, ink))
  return paletteOf(inks, {
    isOpaque: decision.choice.alpha === 'none',
    holdsPictures: summary.holdsPictures,
    hasStills: stillsOf(spec) !== null,
  })
}

/** Bytes around a band that the engine paints too, for chroma that reaches over its borders. */
const PADDING_PX = 2

function bandFormat({ spec, plan, decision, maxTextureSizePx }: OrderParts, compose: ComposeOrder | null): BandFormat {
  const crossPx = plan.axis === 'vertical' ? spec.frame.width : spec.frame.height
  const limitPx = maxTextureSizePx > 0 ? maxTextureSizePx - PADDING_PX : Infinity
  const lengthPx = Math.min(bandLengthPx(crossPx), Math.floor(limitPx / 16) * 16)
  const pixelFormat = stripFormat(decision.choice.bandPixelFormat, compose)
  return { axis: plan.axis, pixelFormat, crossPx, lengthPx, phases: plan.phases, parities: neededParities(plan) }
}
