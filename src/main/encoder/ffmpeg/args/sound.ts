import { SOUND_RATE_HZ, type SoundCodec, type SoundSchedule } from '../../../../shared/sound/schedule'
import type { Quality } from './request'
import { words } from './words'

/** A sound file and what of it goes into a video. */
export interface SoundTrack {
  readonly path: string
  readonly codec: SoundCodec
  readonly channels: number
  /** Of the whole video. */
  readonly schedule: SoundSchedule
  /** Which of its samples are kept, where not the whole video is made. */
  readonly excerpt: { readonly fromSample: number; readonly toSample: number } | null
  /** Whether ffmpeg holds the piece in memory to repeat it; else the file is opened again for each time. */
  readonly isHeld: boolean
}

/**
 * Kinds of files that a sound is read from. Playlists and scripts are none of them: they would name other files, or
 * addresses in the net, for ffmpeg to open.
 */
const DEMUXERS = [
  ...words`aac ac3 aiff amr ape asf au avi caf dts eac3 flac flv matroska mov mp3`,
  ...words`mpc mpc8 mpegts ogg tak tta w64 wav wv`,
].join(',')

const KBIT: Readonly<Record<SoundCodec, Readonly<Record<Quality, number>>>> = {
  aac: { draft: 128, standard: 192, high: 256, max: 320 },
  opus: { draft: 96, standard: 160, high: 192, max: 256 },
}

/** ffmpeg's encoders, by codec. */
export const SOUND_ENCODERS: Readonly<Record<SoundCodec, string>> = { aac: 'aac', opus: 'libopus' }

/** A sound file as an input. */
export function soundFileArgs(path: string): string[] {
  return [...words`-protocol_whitelist file -format_whitelist ${DEMUXERS}`, '-i', `file:${path}`]
}

/** The sound as the second input and, where it is long and repeats, as those after it. */
export function soundInputArgs(track: SoundTrack): string[] {
  return Array.from({ length: openings(track) }, () => soundFileArgs(track.path)).flat()
}

/** From the inputs to the encoded track, beside the video of the first input. */
export function soundOutputArgs(track: SoundTrack, quality: Quality): string[] {
  return [
    ...words`-filter_complex ${soundGraph(track)} -map 0:v:0 -map [sound]`,
    ...words`-c:a ${SOUND_ENCODERS[track.codec]} -b:a ${KBIT[track.codec][quality]}k`,
  ]
}

function openings({ isHeld, schedule }: SoundTrack): number {
  return isHeld ? 1 : Math.max(1, schedule.plays)
}

/** Everything is counted in samples: seconds would round, and decoders' times have gaps. */
function soundGraph(track: SoundTrack): string {
  const { schedule } = track
  const inputs = openings(track)
  const pieces = Array.from({ length: inputs }, (_, n) => `[${n + 1}:a:0]${pieceChain(track)}`)
  const whole = [
    ...repeatFilters(track),
    ...lengthFilters(schedule),
    ...loudnessFilters(schedule),
    ...excerptFilters(track),
  ]
  const end = `${whole.join(',')},asetpts=N/SR/TB[sound]`
  if (inputs === 1) return `${pieces.join('')},${end}`
  const labelled = pieces.map((piece, n) => `${piece}[piece${n}]`).join(';')
  const labels = pieces.map((_, n) => `[piece${n}]`).join('')
  return `${labelled};${labels}concat=n=${inputs}:v=0:a=1,${end}`
}

/** What is heard once, as stereo. One channel goes to both sides as loud as it is: by itself ffmpeg takes 3 dB off. */
function pieceChain({ channels, schedule }: SoundTrack): string {
  const stereo = channels === 1 ? 'pan=stereo|c0=c0|c1=c0,' : ''
  const { skippedSamples, pieceSamples } = schedule
  const range = `start_sample=${skippedSamples}:end_sample=${skippedSamples + pieceSamples}`
  return `aresample=${SOUND_RATE_HZ},${stereo}aformat=sample_fmts=fltp:channel_layouts=stereo,atrim=${range},asetpts=N/SR/TB`
}

function repeatFilters({ isHeld, schedule }: SoundTrack): string[] {
  return isHeld && schedule.plays > 1 ? [`aloop=loop=${schedule.plays - 1}:size=${schedule.pieceSamples}`] : []
}

function lengthFilters({ samples, soundingSamples }: SoundSchedule): string[] {
  return [`atrim=end_sample=${soundingSamples}`, `apad=whole_len=${samples}`]
}

function excerptFilters({ excerpt }: SoundTrack): string[] {
  return excerpt === null ? [] : [`atrim=start_sample=${excerpt.fromSample}:end_sample=${excerpt.toSample}`]
}

function loudnessFilters({ gainDb, fadeInSamples, fadeOutSamples, soundingSamples }: SoundSchedule): string[] {
  const filters = gainDb === 0 ? [] : [`volume=${gainDb}dB`]
  if (fadeInSamples > 0) filters.push(`afade=t=in:ns=${fadeInSamples}`)
  if (fadeOutSamples > 0) filters.push(`afade=t=out:ss=${soundingSamples - fadeOutSamples}:ns=${fadeOutSamples}`)
  return filters
}
