import type { EncoderChoice } from '../../shared/export/result'
import { traitsOf } from '../../shared/formats/table'
import { fault, type Notice } from '../../shared/messages/fault'
import type { AudioSpec } from '../../shared/roll/audio'
import type { RollSpec } from '../../shared/roll/spec'
import { isWhole, type Frames } from '../../shared/scroll/excerpt'
import type { ScrollPlan } from '../../shared/scroll/plan'
import type { SoundCodec } from '../../shared/sound/schedule'
import { noTrackNotice, soundNotices } from '../../shared/sound/notices'
import { samplesOfRange, scheduleSound, type SoundSource } from '../../shared/sound/schedule'
import { SOUND_ENCODERS, type SoundTrack } from '../encoder/ffmpeg/args/sound'
import { hasEncoder } from '../encoder/ffmpeg/probe'
import type { Decision } from '../export/choose'
import { examineSound } from './examine'

/** What ffmpeg may hold of a sound that repeats: 12 minutes, 256 MiB. */
const MOST_HELD_SAMPLES = 2 ** 25

/** A roll's sound before its video is planned; `track` is null where the file's format holds none. */
export interface ReadySound {
  readonly format: EncoderChoice['format']
  readonly track: { readonly audio: AudioSpec; readonly codec: SoundCodec; readonly source: SoundSource } | null
}

/**
 * Looks at a roll's sound; null when it has none. FaultError (input) when the file cannot be used, (encoder) when
 * nothing can encode it.
 */
export async function readySound(
  { audio }: Pick<RollSpec, 'audio'>,
  { choice, tools }: Decision,
  signal?: AbortSignal,
): Promise<ReadySound | null> {
  if (audio === null) return null
  const { format } = choice
  const codec = traitsOf(format).sound
  if (codec === null) return { format, track: null }
  if (tools === null) throw fault('encoder', 'sound.needsFfmpeg', { field: 'audio.path' }, 'audio.path')
  const encoder = SOUND_ENCODERS[codec]
  if (!(await hasEncoder(tools, encoder))) {
    throw fault('encoder', 'encoder.ffmpegLacks', { path: tools.ffmpeg, encoder, format }, 'output.format')
  }
  return { format, track: { audio, codec, source: await examineSound(audio.path, tools.ffmpeg, signal) } }
}

/** What is to be said about a roll's sound. */
export function readyNotices(sound: ReadySound | null, plan: ScrollPlan): Notice[] {
  if (sound === null) return []
  return sound.track === null
    ? [noTrackNotice(sound.format)]
    : soundNotices(sound.track.audio, sound.track.source, plan)
}

/** The sound as the encoder of some frames is told of it; null where the file has none. */
export function trackOf(sound: ReadySound | null, plan: ScrollPlan, frames: Frames): SoundTrack | null {
  if (sound === null || sound.track === null) return null
  const { audio, codec, source } = sound.track
  const schedule = scheduleSound(audio, source, plan)
  const isHeld = schedule.pieceSamples <= MOST_HELD_SAMPLES
  const excerpt = isWhole(frames, plan) ? null : samplesOfRange(frames, plan.fps)
  return { path: audio.path, codec, channels: source.channels, schedule, isHeld, excerpt }
}
