import type { FeedPixelFormat } from '../../../../shared/compose/planes'
import { formatRational, type Rational } from '../../../../shared/rational'
import { frameBytes, type FrameSize } from '../../windows/geometry'
import { words } from './words'

/** What every run begins with: quiet, bounded, its progress on stdout. */
export const QUIET_ARGS: readonly string[] = words`-hide_banner -loglevel error -nostats -progress pipe:1`

/**
 * BT.709 limited range, chroma co-sited with the left luma sample (what 4:2:0 players take for granted). The same
 * words work before `-i`, where they say what comes in, and after it, where they tag the file.
 */
export const COLOR_ARGS: readonly string[] = [
  ...words`-color_primaries bt709 -color_trc bt709 -colorspace bt709`,
  ...words`-color_range tv -chroma_sample_location left`,
]

/**
 * What is piped in, told exactly: size, rate as a ratio, and the colour it already has, so that ffmpeg converts
 * nothing. Reading a whole frame at once (`-blocksize`) about doubles the speed of the pipe.
 */
export function rawInputArgs(feed: FeedPixelFormat, frame: FrameSize, fps: Rational, source = 'pipe:0'): string[] {
  return [
    ...words`-f rawvideo -pixel_format ${feed} -video_size ${frame.widthPx}x${frame.heightPx}`,
    ...words`-framerate ${formatRational(fps)} -blocksize ${frameBytes(feed, frame)}`,
    ...(feed === 'rgba' ? [] : COLOR_ARGS),
    ...words`-i ${source}`,
  ]
}
