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
  const { before, after } = formatArgs(request)
  const input = rawInputArgs(request.feed, request.frame, request.fps)
  return [...QUIET_ARGS, ...before, ...input, '-an', ...after, '-y', targetOf(request)]
}

function formatArgs({ choice, quality, range, cores }: EncodeRequest): CodecArgs {
  const alpha = choice.alpha !== 'none'
  const plain = (...after: readonly string[]): CodecArgs => ({ before: [], after })
  switch (choice.format) {
    case 'mov-prores4444':
      return plain(...proresArgs(alpha, cores), ...COLOR_ARGS, '-movflags', '+faststart', '-f', 'mov')
    case 'webm-vp9':
      return plain(...vp9Args(quality, alpha, cores), ...COLOR_ARGS, '-f', 'webm')
    case 'png-sequence':
      return plain(...pngArgs(alpha, range.fromFrame + 1))
    default: {
      const codec = isHardwareEncoder(choice.encoder)
        ? HARDWARE_H264[choice.encoder](quality)
        : plain(...x264Args(quality))
      return { before: codec.before, after: [...codec.after, ...COLOR_ARGS, '-movflags', '+faststart', '-f', 'mp4'] }
    }
  }
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
