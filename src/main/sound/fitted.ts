import { fault } from '../../shared/messages/fault'
import type { ResolvedRoll } from '../../shared/roll/resolved'
import { fitsSound, fittedToSound } from '../../shared/sound/fit'
import { findFfmpeg } from '../encoder/ffmpeg/find'
import { examineSound } from './examine'

/**
 * A roll with the length of its sound where that is what it is fitted to. FaultError (input) when the sound cannot be
 * used, (encoder) without an ffmpeg to look at it.
 */
export async function rollFittedToSound(roll: ResolvedRoll, signal?: AbortSignal): Promise<ResolvedRoll> {
  const { spec } = roll
  if (spec.audio === null || !fitsSound(spec)) return roll
  const tools = await findFfmpeg()
  if (tools === null) throw fault('encoder', 'sound.needsFfmpeg', { field: 'audio.path' }, 'audio.path')
  return { ...roll, spec: fittedToSound(spec, await examineSound(spec.audio.path, tools.ffmpeg, signal)) }
}
