import { ALL_FORMATS, EncodedPacketSink, FilePathSource, Input, type InputVideoTrack } from 'mediabunny'
import type { EncoderChoice } from '../../../shared/export/result'
import { traitsOf } from '../../../shared/formats/table'
import { fault } from '../../../shared/messages/fault'
import { frameCount } from '../../encoder/contract'
import { averageRateFinding, durationFinding, type Expectation, type Finding } from './expectation'
import { animationDepth } from './animation'
import { proresAlphaBits } from './prores'
import { soundFindings, type FoundSound } from './sound'

/** What mediabunny's reader finds in a video file, where there is no ffprobe. */
export async function mediabunnyFindings(file: string, expected: Expectation): Promise<Finding[]> {
  const input = new Input({ source: new FilePathSource(file), formats: ALL_FORMATS })
  try {
    const track = await input.getPrimaryVideoTrack()
    if (track === null) throw fault('check', 'encoder.checkUnreadable', { detail: 'there is no video in it' })
    const { choice, range, widthPx, heightPx } = expected
    const traits = traitsOf(choice.format)
    const { packetCount, averagePacketRate } = await track.computePacketStats()
    const color = await track.getColorSpace()
    return [
      { name: 'streams', got: (await input.getTracks()).length, want: expected.sound === null ? 1 : 2 },
      { name: 'codec', got: codecOf(track), want: traits.codec.mediabunny ?? 'none' },
      { name: 'frames', got: packetCount, want: frameCount(range) },
      { name: 'width', got: track.displayWidth, want: widthPx },
      { name: 'height', got: track.displayHeight, want: heightPx },
      averageRateFinding(averagePacketRate, expected),
      durationFinding(await track.computeDuration(), expected),
      ...(expected.sound === null ? [] : soundFindings(await foundSound(input), expected.sound)),
      ...(traits.colorTags === 'none' ? [] : colorFindings(color)),
      ...rangeFindings(color.fullRange, choice.container),
      ...(await alphaFindings(track, file, expected)),
    ]
  } finally {
    input.dispose()
  }
}

async function foundSound(input: Input): Promise<FoundSound | null> {
  const track = await input.getPrimaryAudioTrack()
  if (track === null) return null
  const seconds = await track.computeDuration()
  return { codec: track.codec ?? 'unknown', rateHz: track.sampleRate, channels: track.numberOfChannels, seconds }
}

function codecOf({ codec, internalCodecId }: InputVideoTrack): string {
  return codec ?? (typeof internalCodecId === 'string' ? internalCodecId : 'unknown')
}

function colorFindings({ primaries, transfer, matrix }: VideoColorSpaceInit): Finding[] {
  return [
    { name: 'colorPrimaries', got: primaries ?? 'unknown', want: 'bt709' },
    { name: 'colorTransfer', got: transfer ?? 'unknown', want: 'bt709' },
    { name: 'colorMatrix', got: matrix ?? 'unknown', want: 'bt709' },
  ]
}

/** Only MP4 has to tell its range, and what tells none is limited. */
function rangeFindings(isFull: boolean | null | undefined, container: EncoderChoice['container']): Finding[] {
  if (container !== 'mp4' || typeof isFull !== 'boolean') return []
  return [{ name: 'colorRange', got: isFull ? 'pc' : 'tv', want: 'tv' }]
}

async function alphaFindings(track: InputVideoTrack, file: string, expected: Expectation): Promise<Finding[]> {
  const { choice } = expected
  const isThere = choice.alpha !== 'none'
  if (choice.format === 'mov-prores4444') return [await proresAlphaFinding(track, expected)]
  if (choice.format !== 'mov-qtrle') return []
  return [{ name: 'bitsPerPixel', got: (await animationDepth(file)) ?? 'unknown', want: isThere ? 32 : 24 }]
}

/** The first frame stands for all: they come of one encoder with one setting. */
async function proresAlphaFinding(track: InputVideoTrack, { choice }: Expectation): Promise<Finding> {
  const packet = await new EncodedPacketSink(track).getFirstPacket()
  const bits = packet === null ? null : proresAlphaBits(packet.data)
  return { name: 'alphaBits', got: bits ?? 'unknown', want: choice.alpha === 'none' ? 0 : 16 }
}
