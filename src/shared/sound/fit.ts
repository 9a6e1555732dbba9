import type { RollSpec } from '../roll/spec'
import { scheduleSound, SOUND_RATE_HZ, type SoundSource } from './schedule'

/** Whether a roll takes the length of its sound, which is to be looked at before the roll is laid out. */
export function fitsSound({ audio, scroll }: Pick<RollSpec, 'audio' | 'scroll'>): boolean {
  return audio !== null && scroll.fit?.to === 'audio'
}

/** A roll with the length of what is heard of its sound once: it does not begin again in what is left of the last frame. */
export function fittedToSound(spec: RollSpec, source: SoundSource): RollSpec {
  const { audio, scroll } = spec
  if (audio === null) return spec
  const { pieceSamples } = scheduleSound(audio, source, { frames: 0, fps: { num: 1n, den: 1n } })
  if (pieceSamples === 0) return spec
  const durationSeconds = pieceSamples / SOUND_RATE_HZ
  return { ...spec, audio: { ...audio, loop: false }, scroll: { ...scroll, pxPerFrame: null, durationSeconds } }
}
