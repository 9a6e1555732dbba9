import type { ResolvedRoll } from '../../shared/roll/resolved'
import { isWebAddress, webFiles, type WebPolicy } from '../fetch/web-files'

/** A roll with files of this computer in place of addresses in the web. FaultError (input) for what cannot be fetched. */
export async function fetchedRoll(roll: ResolvedRoll, policy: WebPolicy): Promise<ResolvedRoll> {
  const { audio } = roll.spec
  if (audio === null || !isWebAddress(audio.path)) return roll
  const path = await webFiles().fetch(audio.path, { ...policy, kind: 'sound', field: 'audio.path' })
  return { ...roll, spec: { ...roll.spec, audio: { ...audio, path } } }
}
