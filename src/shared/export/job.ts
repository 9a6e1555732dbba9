import { z } from 'zod'
import type { ComposeOrder } from '../compose/order'
import type { BandFormat } from '../engine/bands'
import type { BlankSamples } from '../engine/blank'
import type { Fault } from '../messages/fault'
import type { EdgesSpec } from '../roll/edges'
import type { Piece } from '../scroll/pieces'
import type { ScrollPlan } from '../scroll/plan'
import type { EncoderChoice } from './result'

const whole = z.int().nonnegative()
const rational = z.strictObject({ num: z.bigint(), den: z.bigint() })

const piece = z.strictObject({
  firstFrame: whole,
  frames: z.int().positive(),
  den: z.bigint().positive(),
  start: z.bigint(),
  slope: z.bigint(),
  bend: z.bigint(),
  end: z.bigint(),
}) satisfies z.ZodType<Piece>

const plan = z.strictObject({
  axis: z.enum(['vertical', 'horizontal']),
  direction: z.enum(['up', 'down', 'left', 'right']),
  fps: rational,
  frames: whole,
  holdStartFrames: whole,
  scrollFrames: whole,
  holdEndFrames: whole,
  speedPxPerFrame: rational,
  firstOffsetPx: z.int(),
  lastOffsetPx: z.int(),
  pieces: z.array(piece).min(1).readonly(),
  phases: z.int().min(1).max(8),
  largestErrorPx: rational,
  slowedToMinimum: z.boolean(),
}) satisfies z.ZodType<ScrollPlan>

const bands = z.strictObject({
  axis: z.enum(['vertical', 'horizontal']),
  pixelFormat: z.enum(['yuv420p', 'yuva420p', 'yuva444p', 'rgba']),
  crossPx: z.int().positive().multipleOf(2),
  lengthPx: z.int().positive().multipleOf(2),
  phases: z.int().min(1).max(8),
  parities: z.array(z.literal([0, 1])).readonly(),
}) satisfies z.ZodType<BandFormat>

const blank = z.strictObject({
  parts: z.tuple([z.number(), z.number(), z.number()]).readonly(),
  alpha: z.number(),
}) satisfies z.ZodType<BlankSamples>

const px = z.int().nonnegative()

/** What is done with windows before they are encoded. */
const compose = z.strictObject({
  edges: z.strictObject({
    maskTopPx: px,
    maskBottomPx: px,
    fadeTopPx: px,
    fadeBottomPx: px,
  }) satisfies z.ZodType<EdgesSpec>,
  alpha: z.enum(['none', 'straight', 'premultiplied']),
  layers: z.strictObject({ under: z.boolean(), over: z.boolean() }).nullable(),
}) satisfies z.ZodType<ComposeOrder>

/** What the encoder process is given: one range of frames, and how it becomes a file. */
export const encoderJobSchema = z.strictObject({
  plan,
  range: z.strictObject({ fromFrame: whole, toFrame: whole }),
  bands,
  blank,
  /** Null where windows are encoded as they are cut. */
  compose: compose.nullable(),
  feed: z.enum(['yuv420p', 'yuva420p', 'yuv444p', 'yuva444p', 'rgba']),
  frame: z.strictObject({ widthPx: z.int().positive(), heightPx: z.int().positive() }),
  writer: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('ffmpeg'),
      executable: z.string().min(1),
      args: z.array(z.string()).readonly(),
      outputPath: z.string().min(1),
    }),
    z.strictObject({
      kind: z.literal('wasm'),
      container: z.enum(['mp4', 'mov']),
      /** The codec's arguments, the same for each segment. */
      codecArgs: z.array(z.string()).readonly(),
      outputPath: z.string().min(1),
    }),
  ]),
})

export type EncoderJob = z.output<typeof encoderJobSchema>
export type WasmWriter = Extract<EncoderJob['writer'], { kind: 'wasm' }>

/** Encoder process → main. */
export type EncoderReport =
  /** A child that main must end should this process die. */
  | { readonly type: 'child'; readonly pid: number }
  /** The first frame has been handed on. */
  | { readonly type: 'first' }
  | { readonly type: 'progress'; readonly frame: number; readonly bytes: number }
  | { readonly type: 'done'; readonly frames: number }
  | { readonly type: 'failed'; readonly fault: Fault }

/** What a writer is fed, for a choice: the bands' planes, without alpha where no file holds any. */
export function feedOf(choice: Pick<EncoderChoice, 'bandPixelFormat' | 'alpha' | 'hasMatte'>): EncoderJob['feed'] {
  const isOpaque = choice.alpha === 'none' && !choice.hasMatte
  return choice.bandPixelFormat === 'yuva444p' && isOpaque ? 'yuv444p' : choice.bandPixelFormat
}
