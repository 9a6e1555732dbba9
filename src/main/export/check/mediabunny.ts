import { ALL_FORMATS, FilePathSource, Input } from 'mediabunny'
import type { OutputFormat } from '../../../shared/export/result'
import { fault } from '../../../shared/messages/fault'
import { durationFinding, type Expectation, type Finding } from './expectation'

const CODECS: Readonly<Record<OutputFormat, string>> = {
  'mp4-h264': 'avc',
  'mov-prores4444': 'prores',
  'webm-vp9': 'vp9',
  'png-sequence': 'png',
}

/** What mediabunny's reader finds in a video file, where there is no ffprobe. */
export async function mediabunnyFindings(file: string, expected: Expectation): Promise<Finding[]> {
  const input = new Input({ source: new FilePathSource(file), formats: ALL_FORMATS })
  try {
    const track = await input.getPrimaryVideoTrack()
    if (track === null) throw fault('check', 'encoder.checkUnreadable', { detail: 'there is no video in it' })
    const { choice, plan, widthPx, heightPx } = expected
    const { packetCount } = await track.computePacketStats()
    const color = await track.getColorSpace()
    return [
      { name: 'codec', got: track.codec ?? 'unknown', want: CODECS[choice.format] },
      { name: 'frames', got: packetCount, want: plan.frames },
      { name: 'width', got: track.displayWidth, want: widthPx },
      { name: 'height', got: track.displayHeight, want: heightPx },
      durationFinding(await track.computeDuration(), expected),
      { name: 'colorPrimaries', got: color.primaries ?? 'unknown', want: 'bt709' },
      { name: 'colorTransfer', got: color.transfer ?? 'unknown', want: 'bt709' },
      { name: 'colorMatrix', got: color.matrix ?? 'unknown', want: 'bt709' },
    ]
  } finally {
    input.dispose()
  }
}
