import { z } from 'zod'
import type { OutputFormat } from '../../../shared/export/result'
import { fault } from '../../../shared/messages/fault'
import { parseRational, formatRational } from '../../../shared/rational'
import { run } from '../../encoder/ffmpeg/run'
import { durationFinding, rateOf, type Expectation, type Finding } from './expectation'

const CODECS: Readonly<Record<Exclude<OutputFormat, 'png-sequence'>, string>> = {
  'mp4-h264': 'h264',
  'mov-prores4444': 'prores',
  'webm-vp9': 'vp9',
}

/** Counting the packets of a long file takes as long as reading it. */
const TIMEOUT_MS = 30 * 60_000

const probeSchema = z.object({
  streams: z.array(
    z.object({
      codec_name: z.string(),
      width: z.number(),
      height: z.number(),
      pix_fmt: z.string().default('unknown'),
      r_frame_rate: z.string(),
      nb_read_packets: z.coerce.number(),
      duration: z.coerce.number().optional(),
      color_range: z.string().optional(),
      color_space: z.string().optional(),
      color_primaries: z.string().optional(),
      color_transfer: z.string().optional(),
      tags: z.record(z.string(), z.string()).default({}),
    }),
  ),
  format: z.object({ duration: z.coerce.number().optional() }),
})

/** What ffprobe finds in a video file, beside what it should be. */
export async function ffprobeFindings(
  ffprobe: string,
  file: string,
  expected: Expectation,
  signal: AbortSignal,
): Promise<Finding[]> {
  const args = ['-v', 'error', '-count_packets', '-show_streams', '-show_format', '-of', 'json', file]
  const { code, stdout, stderr } = await run(ffprobe, args, { timeoutMs: TIMEOUT_MS, signal })
  signal.throwIfAborted()
  const parsed = code === 0 ? probeSchema.safeParse(JSON.parse(stdout.toString('utf8'))) : null
  const stream = parsed?.success === true ? parsed.data.streams[0] : undefined
  if (parsed?.success !== true || stream === undefined) {
    throw fault('check', 'encoder.checkUnreadable', { detail: stderr.trim() || 'ffprobe found no video in it' })
  }
  const { choice, plan, widthPx, heightPx } = expected
  const seconds = stream.duration ?? parsed.data.format.duration ?? Number.NaN
  const isVp9 = choice.format === 'webm-vp9'
  return [
    { name: 'streams', got: parsed.data.streams.length, want: 1 },
    { name: 'codec', got: stream.codec_name, want: choice.format === 'png-sequence' ? 'png' : CODECS[choice.format] },
    { name: 'frames', got: stream.nb_read_packets, want: plan.frames },
    { name: 'width', got: stream.width, want: widthPx },
    { name: 'height', got: stream.height, want: heightPx },
    { name: 'pixelFormat', got: stream.pix_fmt, want: pixelFormats(expected) },
    // WebM keeps times in whole milliseconds, which do not tell a rate exactly.
    ...(isVp9 ? [] : [{ name: 'fps', got: canonical(stream.r_frame_rate), want: rateOf(expected) }]),
    durationFinding(seconds, expected),
    ...(isVp9 ? [{ name: 'alpha', got: stream.tags['alpha_mode'] === '1', want: choice.alpha !== 'none' }] : []),
    { name: 'colorPrimaries', got: stream.color_primaries ?? 'unknown', want: 'bt709' },
    { name: 'colorTransfer', got: stream.color_transfer ?? 'unknown', want: 'bt709' },
    { name: 'colorMatrix', got: stream.color_space ?? 'unknown', want: 'bt709' },
    // ProRes has no field for the range: it is always limited.
    ...(choice.format === 'mov-prores4444'
      ? []
      : [{ name: 'colorRange', got: stream.color_range ?? 'unknown', want: 'tv' }]),
  ]
}

/** ffprobe tells a decoder's format: 4444 is read with 12 or, by older versions, 10 bits; VP9's alpha is a stream of its own. */
function pixelFormats({ choice }: Expectation): readonly string[] {
  if (choice.format === 'webm-vp9') return ['yuv420p', choice.pixelFormat]
  return [choice.pixelFormat, choice.pixelFormat.replace('12le', '10le')]
}

function canonical(rate: string): string {
  return formatRational(parseRational(rate))
}
