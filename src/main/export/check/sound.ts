import type { Finding } from './expectation'
import type { SoundTrack } from '../../encoder/ffmpeg/args/sound'
import { SOUND_RATE_HZ } from '../../../shared/sound/schedule'

/** The sound of a finished file, as its reader tells of it. */
export interface FoundSound {
  readonly codec: string
  readonly rateHz: number
  readonly channels: number
  readonly seconds: number
}

/** The longest packet of a codec: Opus's is 20 ms, AAC's 1,024 samples. */
const PACKET_SECONDS = { aac: 1024 / SOUND_RATE_HZ, opus: 0.02 } as const

/** A sound counts as as long as the video within one of its packets. */
export function soundFindings(found: FoundSound | null, { codec, schedule, excerpt }: SoundTrack): Finding[] {
  if (found === null) return [{ name: 'audioCodec', got: 'none', want: codec }]
  const samples = excerpt === null ? schedule.samples : excerpt.toSample - excerpt.fromSample
  const wanted = samples / SOUND_RATE_HZ
  const isRight = Math.abs(found.seconds - wanted) <= PACKET_SECONDS[codec]
  const got = Number(found.seconds.toFixed(4))
  return [
    { name: 'audioCodec', got: found.codec, want: codec },
    { name: 'audioRateHz', got: found.rateHz, want: SOUND_RATE_HZ },
    { name: 'audioChannels', got: found.channels, want: 2 },
    { name: 'audioSeconds', got, want: isRight ? got : Number(wanted.toFixed(4)) },
  ]
}
