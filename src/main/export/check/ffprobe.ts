import { z } from 'zod'
import { traitsOf } from '../../../shared/formats/table'
import { fault } from '../../../shared/messages/fault'
import { parseRational, formatRational } from '../../../shared/rational'
import { frameCount } from '../../encoder/contract'
import { run } from '../../encoder/ffmpeg/run'
import { durationFinding, rateOf, type Expectation, type Finding } from './expectation'
import { soundFindings, type FoundSound } from './sound'

/** Counting the packets of a long file takes as long as reading it. */
const TIMEOUT_MS = 30 * 60_000

const probeSchema = z.object({
  streams: z.array(
    z.object({
      codec_type: z.string(),
      codec_name: z.string(),
      width: z.number().default(0),
      height: z.number().default(0),
      pix_fmt: z.string().default('unknown'),
      r_frame_rate: z.string(),
      nb_read_packets: z.coerce.number(),
      duration: z.coerce.number().optional(),
      sample_rate: z.coerce.number().default(0),
      channels: z.number().default(0),
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
  const stream = parsed?.success === true ? parsed.data.streams.find((each) => each.codec_type === 'video') : undefined
  if (parsed?.success !== true || stream === undefined) {
    throw fault('check', 'encoder.checkUnreadable', { detail: stderr.trim() || 'ffprobe found no video in it' })
  }
  const { choice, range, widthPx, heightPx } = expected
  const { streams, format } = parsed.data
  const secondsOf = (each: Stream): number => each.duration ?? clockOf(each) ?? format.duration ?? Number.NaN
  const heard = streams.find((each) => each.codec_type === 'audio')
  const { codec, colorTags, exactRate } = traitsOf(choice.format)
  return [
    { name: 'streams', got: streams.length, want: expected.sound === null ? 1 : 2 },
    { name: 'codec', got: stream.codec_name, want: codec.ffprobe },
    { name: 'frames', got: stream.nb_read_packets, want: frameCount(range) },
    { name: 'width', got: stream.width, want: widthPx },
    { name: 'height', got: stream.height, want: heightPx },
    { name: 'pixelFormat', got: stream.pix_fmt, want: pixelFormats(expected) },
    ...(exactRate ? [{ name: 'fps', got: canonical(stream.r_frame_rate), want: rateOf(expected) }] : []),
    durationFinding(secondsOf(stream), expected),
    ...(expected.sound === null
      ? []
      : soundFindings(heard === undefined ? null : soundOf(heard, secondsOf(heard)), expected.sound)),
    // WebM tells its alpha, which is a stream of its own, by a tag.
    ...(choice.container === 'webm'
      ? [{ name: 'alpha', got: stream.tags['alpha_mode'] === '1', want: choice.alpha !== 'none' }]
      : []),
    ...(colorTags === 'none' ? [] : colorFindings(stream)),
    ...(colorTags === 'all' ? [{ name: 'colorRange', got: stream.color_range ?? 'unknown', want: 'tv' }] : []),
  ]
}

type Stream = z.output<typeof probeSchema>['streams'][number]

function colorFindings(stream: Stream): Finding[] {
  return [
    { name: 'colorPrimaries', got: stream.color_primaries ?? 'unknown', want: 'bt709' },
    { name: 'colorTransfer', got: stream.color_transfer ?? 'unknown', want: 'bt709' },
    { name: 'colorMatrix', got: stream.color_space ?? 'unknown', want: 'bt709' },
  ]
}

function pixelFormats({ choice }: Expectation): readonly string[] {
  const { opaque, alpha } = traitsOf(choice.format)
  const samples = choice.alpha === 'none' ? opaque : alpha
  return [choice.pixelFormat, ...(samples?.file === choice.pixelFormat ? (samples.alsoRead ?? []) : [])]
}

function canonical(rate: string): string {
  return formatRational(parseRational(rate))
}

/** WebM tells the length of a stream by a tag alone, such as 00:00:03.003000000. */
function clockOf({ tags }: Stream): number | null {
  const parts = tags['DURATION']?.split(':').map(Number)
  return parts === undefined ? null : parts.reduce((sum, part) => sum * 60 + part, 0)
}

function soundOf({ codec_name: codec, sample_rate: rateHz, channels }: Stream, seconds: number): FoundSound {
  return { codec, rateHz, channels, seconds }
}
