import { availableParallelism } from 'node:os'
import path from 'node:path'
import { paintBand, SyntheticEngine, type Painter } from '../../unit/encoder/synthetic'
import { bandPlanes, type BandFormat } from '../../../src/shared/engine/bands'
import { choiceOf } from '../../../src/shared/export/choice'
import { feedOf } from '../../../src/shared/export/job'
import type { EncoderChoice } from '../../../src/shared/export/result'
import type { Palette } from '../../../src/shared/formats/palette'
import type { RollSpec } from '../../../src/shared/roll/spec'
import { traitsOf, type OutputFormat } from '../../../src/shared/formats/table'
import { parseRational, rational } from '../../../src/shared/rational'
import { paintedOffset, neededParities } from '../../../src/shared/scroll/offset'
import { PieceBuilder } from '../../../src/shared/scroll/pieces'
import type { ScrollPlan } from '../../../src/shared/scroll/plan'
import { emptyFolder } from './running'
import type { EncoderHooks, FrameRange, Segment } from '../../../src/main/encoder/contract'
import { ffmpegArgs } from '../../../src/main/encoder/ffmpeg/args/command'
import type { SoundTrack } from '../../../src/main/encoder/ffmpeg/args/sound'
import { ffmpegEncoder } from '../../../src/main/encoder/ffmpeg/encoder'
import type { FeedPixelFormat } from '../../../src/shared/compose/planes'
import type { FrameSize } from '../../../src/main/encoder/windows/geometry'
import { BandWindows } from '../../../src/main/encoder/windows/source'

/** Text-like: hard-edged blocks, smaller along the axis than any displacement to be told apart. */
export const blocks: Painter = (component, along, cross, phase) => {
  const size = component === 'u' || component === 'v' ? 16 : 6
  let hash = Math.imul(Math.floor((along * 8 + phase) / (8 * size)) + 7919, 0x9e3779b1)
  hash ^= Math.imul(Math.floor(cross / size) + 104729, 0x85ebca6b) ^ component.charCodeAt(0)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash = (hash >>> 12) & 255
  if (component === 'a') return hash
  return component === 'y' ? (hash < 128 ? 16 : 235) : 64 + (hash >> 1)
}

export function syntheticPlan(
  direction: ScrollPlan['direction'],
  speed: string,
  scrollFrames: number,
  firstOffsetPx = -37,
): ScrollPlan {
  const speedPxPerFrame = parseRational(speed)
  const distance = Math.round((Number(speedPxPerFrame.num) / Number(speedPxPerFrame.den)) * scrollFrames)
  const reversed = direction === 'down' || direction === 'right'
  const builder = new PieceBuilder()
  builder.still(reversed ? 4 : 2)
  builder.steady(speedPxPerFrame, BigInt(scrollFrames), rational(distance))
  builder.still(reversed ? 2 : 4)
  return {
    axis: direction === 'up' || direction === 'down' ? 'vertical' : 'horizontal',
    direction,
    fps: rational(30000n, 1001n),
    frames: scrollFrames + 6,
    holdStartFrames: 2,
    scrollFrames,
    holdEndFrames: 4,
    speedPxPerFrame,
    firstOffsetPx: reversed ? firstOffsetPx + distance : firstOffsetPx,
    lastOffsetPx: reversed ? firstOffsetPx : firstOffsetPx + distance,
    pieces: builder.pieces,
    phases: Number(speedPxPerFrame.den),
    largestErrorPx: rational(0n),
    slowedToMinimum: false,
  }
}

export interface SyntheticJob {
  readonly format: OutputFormat
  readonly plan: ScrollPlan
  readonly frame: FrameSize
  readonly painter: Painter
  readonly isOpaque?: boolean
  readonly quality?: RollSpec['output']['quality']
  readonly bitDepth?: RollSpec['output']['bitDepth']
  readonly range?: FrameRange
  readonly outputPath?: string
  readonly signal?: AbortSignal
  readonly hooks?: Partial<EncoderHooks>
  readonly engine?: SyntheticEngine
  readonly sound?: SoundTrack
  readonly palette?: Palette
  readonly mattePath?: string
  readonly plays?: number
}

export interface SyntheticResult {
  readonly segment: Segment
  readonly choice: EncoderChoice
  readonly bands: BandFormat
  readonly feed: FeedPixelFormat
}

/** Encodes a synthetic strip through the real windows and the real ffmpeg. */
export async function encodeSynthetic(job: SyntheticJob): Promise<SyntheticResult> {
  const { alpha: withAlpha, encoder } = traitsOf(job.format)
  const hasMatte = job.mattePath !== undefined
  const alpha = withAlpha === null || job.isOpaque === true || hasMatte ? 'none' : 'straight'
  const { quality = 'standard', bitDepth = 'auto' } = job
  const reason = { key: 'reason.asked', params: {} } as const
  const chosen = choiceOf({ format: job.format, alpha, hasMatte, encoder, reason, quality, bitDepth })
  const { plan, frame, painter } = job
  const range = job.range ?? { fromFrame: 0, toFrame: plan.frames }
  const crossPx = plan.axis === 'vertical' ? frame.widthPx : frame.heightPx
  const bands: BandFormat = {
    axis: plan.axis,
    pixelFormat: chosen.bandPixelFormat,
    crossPx,
    lengthPx: 64,
    phases: plan.phases,
    parities: neededParities(plan),
  }
  const feed = feedOf(chosen)
  const channel = job.engine ?? new SyntheticEngine((phase, index) => paintBand(bands, phase, index, painter))
  const windows = new BandWindows({
    format: bands,
    feed,
    frame,
    range,
    channel,
    offsetOf: (n: number) => paintedOffset(plan, n),
    blank: () => new Uint8Array(bandPlanes(bands).byteLength),
  })
  const outputPath = job.outputPath ?? path.join(await emptyFolder(), `out.${chosen.container}`)
  const args = ffmpegArgs({
    choice: chosen,
    quality,
    feed,
    frame,
    fps: plan.fps,
    range,
    outputPath,
    cores: availableParallelism(),
    sound: job.sound ?? null,
    mattePath: job.mattePath ?? null,
    palette: job.palette ?? null,
    plays: job.plays ?? 0,
  })
  const nothing = (): void => undefined
  const encode = ffmpegEncoder(
    { executable: 'ffmpeg', args, outputPath },
    { onStarted: nothing, onFed: nothing, onWritten: nothing, ...job.hooks },
  )
  try {
    const segment = await encode(plan, range, windows, job.signal ?? new AbortController().signal)
    return { segment, choice: chosen, bands, feed }
  } finally {
    windows.close()
  }
}
