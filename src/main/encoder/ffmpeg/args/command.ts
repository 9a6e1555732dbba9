import type { FeedPixelFormat } from '../../../../shared/compose/planes'
import type { Palette } from '../../../../shared/formats/palette'
import type { Rational } from '../../../../shared/rational'
import type { FrameRange } from '../../contract'
import type { FrameSize } from '../../windows/geometry'
import { codecArgs } from './codec'
import { containerArgs, targetOf } from './container'
import { paletteArgs, paletteInputArgs } from './gif'
import { QUIET_ARGS, rawInputArgs } from './input'
import { matteArgs } from './matte'
import type { CodecRequest } from './request'
import { soundInputArgs, soundOutputArgs, type SoundTrack } from './sound'

export interface EncodeRequest extends CodecRequest {
  readonly feed: FeedPixelFormat
  readonly frame: FrameSize
  readonly fps: Rational
  readonly range: FrameRange
  /** A file; a folder for a sequence. */
  readonly outputPath: string
  /** A file for alpha beside it; null for none. */
  readonly mattePath: string | null
  /** Null for a silent file. */
  readonly sound: SoundTrack | null
  /** For a file of few colours, which has no sound; null for all else. */
  readonly palette: Palette | null
  /** How often a picture that moves plays; 0 for ever. */
  readonly plays: number
}

/** The whole command line after ffmpeg's name. */
export function ffmpegArgs(request: EncodeRequest): string[] {
  const { choice, range, outputPath, sound, palette } = request
  const { before, after } = codecArgs(request)
  const pictures = rawInputArgs(request.feed, request.frame, request.fps)
  const colors = palette === null ? [] : paletteInputArgs(palette)
  const inputs = [...before, ...pictures, ...colors, ...(sound === null ? [] : soundInputArgs(sound))]
  // With a second output each is told what it is made of.
  const seen = request.mattePath === null ? [] : ['-map', '0:v:0']
  const heard = sound === null ? [...seen, '-an'] : soundOutputArgs(sound, request.quality)
  const output = [...containerArgs(choice.format, range, request.plays), '-y', targetOf(choice.format, outputPath)]
  return [
    ...QUIET_ARGS,
    ...inputs,
    ...(palette === null ? [] : paletteArgs(palette, request.frame)),
    ...heard,
    ...after,
    ...output,
    ...matteArgs(request, after),
  ]
}

/** A command line a person can paste into a shell. */
export function quoteCommand(executable: string, args: readonly string[]): string {
  const quote = (part: string): string =>
    /^[\w@%+=:,./-]+$/.test(part) ? part : `'${part.replaceAll("'", String.raw`'\''`)}'`
  return [executable, ...args].map(quote).join(' ')
}
