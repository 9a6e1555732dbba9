import path from 'node:path'
import type { EncoderChoice } from '../../../../shared/export/result'
import type { Rational } from '../../../../shared/rational'
import type { FrameRange } from '../../contract'
import type { FeedPixelFormat, FrameSize } from '../../windows/geometry'
import { x264Args, type Quality } from './h264'
import { HARDWARE_H264, isHardwareEncoder, type CodecArgs } from './hardware'
import { COLOR_ARGS, QUIET_ARGS, rawInputArgs } from './input'
import { pngArgs } from './png'
import { proresArgs } from './prores'
import { vp9Args } from './vp9'
import { words } from './words'

export interface EncodeRequest {
  readonly choice: Pick<EncoderChoice, 'encoder' | 'format' | 'alpha'>
  readonly quality: Quality
  readonly feed: FeedPixelFormat
  readonly frame: FrameSize
  readonly fps: Rational
  readonly range: FrameRange
  /** A file; a folder for a PNG sequence. */
  readonly outputPath: string
  readonly cores: number
}

/** Name of a PNG sequence's files. */
const PNG_PATTERN = '%06d.png'

/** The whole command line after ffmpeg's name. */
export function ffmpegArgs(request: EncodeRequest): string[] {
  const { before, after } = codecArgs(request)
  const input = rawInputArgs(request.feed, request.frame, request.fps)
  return [...QUIET_ARGS, ...before, ...input, '-an', ...after, ...containerArgs(request), '-y', targetOf(request)]
}

/** The codec's own arguments, as an export uses them; a probe tries the same. */
export function codecArgs({ choice, quality, cores }: Pick<EncodeRequest, 'choice' | 'quality' | 'cores'>): CodecArgs {
  const alpha = choice.alpha !== 'none'
  const tagged = (codec: readonly string[]): CodecArgs => ({ before: [], after: [...codec, ...COLOR_ARGS] })
  if (choice.format === 'mov-prores4444') return tagged(proresArgs(alpha, cores))
  if (choice.format === 'webm-vp9') return tagged(vp9Args(quality, alpha, cores))
  if (choice.format === 'png-sequence') return { before: [], after: pngArgs(alpha) }
  if (!isHardwareEncoder(choice.encoder)) return tagged(x264Args(quality))
  const { before, after } = HARDWARE_H264[choice.encoder](quality)
  return { before, after: [...after, ...COLOR_ARGS] }
}

function containerArgs({ choice, range }: EncodeRequest): string[] {
  if (choice.format === 'webm-vp9') return words`-f webm`
  if (choice.format === 'png-sequence') return words`-f image2 -start_number ${range.fromFrame + 1}`
  return words`-movflags +faststart -f ${choice.format === 'mp4-h264' ? 'mp4' : 'mov'}`
}

function targetOf({ choice, outputPath }: EncodeRequest): string {
  if (choice.format !== 'png-sequence') return outputPath
  // The folder's name may hold percent signs of its own.
  return path.join(outputPath.replaceAll('%', '%%'), PNG_PATTERN)
}

/** A command line a person can paste into a shell. */
export function quoteCommand(executable: string, args: readonly string[]): string {
  const quote = (part: string): string =>
    /^[\w@%+=:,./-]+$/.test(part) ? part : `'${part.replaceAll("'", String.raw`'\''`)}'`
  return [executable, ...args].map(quote).join(' ')
}
