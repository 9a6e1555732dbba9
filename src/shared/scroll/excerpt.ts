import { fault, type FaultError } from '../messages/fault'
import { toNumber } from '../rational'
import { frameNearest, frameShown, parseMoment, startOfFrame } from './moment'
import type { Moment } from './moment'
import type { ScrollPlan } from './plan'

/** The part of a roll that is wanted: a run of frames, or one of them as a picture. */
export type Excerpt =
  | { readonly kind: 'range'; readonly from: Moment | null; readonly to: Moment | null }
  | { readonly kind: 'still'; readonly at: Moment }

/** Frames `fromFrame … toFrame - 1` of a roll. */
export interface Frames {
  readonly fromFrame: number
  readonly toFrame: number
}

/** As it is written behind the options `--from`, `--to` and `--still`. */
export interface ExcerptTexts {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly still?: string | undefined
}

/** Reads an excerpt; null when the whole roll is wanted. FaultError (usage) for what is no time, and for a still of a range. */
export function parseExcerpt({ from, to, still }: ExcerptTexts): Excerpt | null {
  if (still !== undefined) {
    if (from !== undefined || to !== undefined) throw fault('usage', 'excerpt.stillOfRange')
    return { kind: 'still', at: momentOf('--still', still) }
  }
  if (from === undefined && to === undefined) return null
  return {
    kind: 'range',
    from: from === undefined ? null : momentOf('--from', from),
    to: to === undefined ? null : momentOf('--to', to),
  }
}

/** The frames of an excerpt; all of them for none. FaultError (usage) when the roll has no such frames. */
export function framesOfExcerpt(excerpt: Excerpt | null, plan: Pick<ScrollPlan, 'frames' | 'fps'>): Frames {
  if (excerpt === null) return { fromFrame: 0, toFrame: plan.frames }
  if (excerpt.kind === 'still') {
    const frame = frameShown(excerpt.at, plan.fps)
    if (frame >= plan.frames) throw beyond('--still', frame, plan)
    return { fromFrame: frame, toFrame: frame + 1 }
  }
  const fromFrame = excerpt.from === null ? 0 : frameNearest(excerpt.from, plan.fps)
  const toFrame = excerpt.to === null ? plan.frames : frameNearest(excerpt.to, plan.fps)
  if (fromFrame >= plan.frames) throw beyond('--from', fromFrame, plan)
  if (toFrame > plan.frames) throw beyond('--to', toFrame, plan)
  if (toFrame <= fromFrame) throw fault('usage', 'excerpt.empty', { from: fromFrame, to: toFrame })
  return { fromFrame, toFrame }
}

/** Whether an excerpt leaves nothing of a roll out. */
export function isWhole({ fromFrame, toFrame }: Frames, plan: Pick<ScrollPlan, 'frames'>): boolean {
  return fromFrame === 0 && toFrame === plan.frames
}

function momentOf(option: string, text: string): Moment {
  const moment = parseMoment(text)
  if (moment === null) throw fault('usage', 'excerpt.time', { option, value: text })
  return moment
}

function beyond(option: string, frame: number, { frames, fps }: Pick<ScrollPlan, 'frames' | 'fps'>): FaultError {
  const seconds = Number(toNumber(startOfFrame(frames, fps)).toFixed(3))
  return fault('usage', 'excerpt.beyond', { option, frame, frames, seconds })
}
