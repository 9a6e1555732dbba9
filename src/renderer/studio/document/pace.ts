import type { RollSettings } from '../../../shared/ipc/document'
import { formatRational, toNumber } from '../../../shared/rational'
import type { ScrollPlan } from '../../../shared/scroll/plan'
import { completed } from './defaults'
import { readPath } from './settings-path'
import { withSetting } from './state'
import type { DocumentState } from './state'

/** What says how fast a roll goes: its speed, its length, its length at whole px per frame, or its sound. */
export type Pace = 'speed' | 'length' | 'fit' | 'sound'

/** What a roll is fitted by at first. */
const FIRST_FIT = readPath(completed({ scroll: { durationSeconds: 60, fit: {} } }), 'scroll.fit')

export function paceOf(settings: RollSettings): Pace {
  const to = readPath(settings, 'scroll.fit.to')
  if (to === 'audio') return 'sound'
  if (readPath(settings, 'scroll.durationSeconds') === null) return 'speed'
  return to === undefined ? 'length' : 'fit'
}

/** Another pace; the roll begins with the speed or the length that it had. */
export function withPace(state: DocumentState, pace: Pace, plan: ScrollPlan | undefined): DocumentState {
  const bounds = readPath(state.settings, 'scroll.fit') ?? FIRST_FIT
  const fit = (to: 'duration' | 'audio'): object => Object.assign({}, bounds, { to })
  if (pace === 'sound') {
    return withSetting(withSetting(state, 'scroll.durationSeconds', null), 'scroll.fit', fit('audio'))
  }
  if (pace === 'speed') {
    const speed = plan === undefined ? '2' : formatRational(plan.speedPxPerFrame)
    return withSetting(withSetting(state, 'scroll.fit', null), 'scroll.pxPerFrame', speed === '0' ? '2' : speed)
  }
  const had = readPath(state.settings, 'scroll.durationSeconds')
  const seconds = plan === undefined ? 60 : Number((plan.frames / toNumber(plan.fps)).toFixed(1))
  const lengthened = withSetting(state, 'scroll.durationSeconds', had ?? seconds)
  return withSetting(lengthened, 'scroll.fit', pace === 'fit' ? fit('duration') : null)
}
