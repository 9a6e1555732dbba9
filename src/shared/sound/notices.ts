import type { MessageKey } from '../messages/catalogue'
import type { MessageParams, Notice } from '../messages/fault'
import { toNumber, type Rational } from '../rational'
import type { AudioSpec } from '../roll/audio'
import { SOUND_RATE_HZ, scheduleSound, type SoundSource } from './schedule'

/** Above this the ear is the judge, not rounding. */
const CLIP_TOLERANCE_DB = 0.1

/** What is to be said about a sound under a video of so many frames. */
export function soundNotices(
  audio: AudioSpec,
  source: SoundSource,
  video: { readonly frames: number; readonly fps: Rational },
): Notice[] {
  const { samples, pieceSamples, soundingSamples } = scheduleSound(audio, source, video)
  if (pieceSamples === 0) {
    const params = { value: audio.startSeconds, soundSeconds: secondsOf(source.samples) }
    return [notice('error', 'sound.startBeyond', 'audio.startSeconds', params)]
  }
  // A sound made for the video may differ by what a frame holds.
  const frameSamples = SOUND_RATE_HZ / toNumber(video.fps)
  const notices: Notice[] = []
  const lengths = { soundSeconds: secondsOf(pieceSamples), videoSeconds: secondsOf(samples) }
  if (pieceSamples > samples + frameSamples) notices.push(notice('info', 'sound.longer', 'audio.path', lengths))
  if (soundingSamples < samples - frameSamples) notices.push(notice('warning', 'sound.shorter', 'audio.loop', lengths))
  const overDb = source.peakDb + audio.gainDb
  if (audio.gainDb > 0 && overDb > CLIP_TOLERANCE_DB) {
    const most = Math.max(0, Math.floor((audio.gainDb - overDb) * 10) / 10)
    const params = { value: audio.gainDb, overDb: overDb.toFixed(1), most }
    notices.push(notice('warning', 'sound.clips', 'audio.gainDb', params))
  }
  return notices
}

/** Said where the file cannot hold a sound. */
export function noTrackNotice(format: string): Notice {
  return notice('warning', 'sound.noTrack', 'audio.path', { format })
}

function notice(severity: Notice['severity'], key: MessageKey, field: string, params: MessageParams): Notice {
  return { severity, key, params: { field, ...params }, field }
}

function secondsOf(samples: number): string {
  return (samples / SOUND_RATE_HZ).toFixed(2)
}
