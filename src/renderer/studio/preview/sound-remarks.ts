import type { StudioApi } from '../../../shared/ipc/api'
import { unwrap } from '../../../shared/ipc/outcome'
import { traitsOf } from '../../../shared/formats/table'
import type { Notice } from '../../../shared/messages/fault'
import { faultOf } from '../../../shared/messages/fault-of'
import { formatInRoll } from '../../../shared/roll/format'
import type { RollSpec } from '../../../shared/roll/spec'
import type { ScrollPlan } from '../../../shared/scroll/plan'
import { noTrackNotice, soundNotices } from '../../../shared/sound/notices'

/** What an export would say about a roll's sound; what keeps the sound from being used is an error. */
export async function soundRemarks(
  spec: RollSpec,
  plan: ScrollPlan,
  examine: StudioApi['examineSound'],
): Promise<readonly Notice[]> {
  const { audio } = spec
  if (audio === null) return []
  const format = formatInRoll(spec)
  if (traitsOf(format).sound === null) return [noTrackNotice(format)]
  try {
    return soundNotices(audio, unwrap(await examine(audio.path)), plan)
  } catch (error) {
    const { kind: _kind, ...message } = faultOf(error)
    return [{ ...message, severity: 'error' }]
  }
}
