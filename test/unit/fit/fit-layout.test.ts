import { describe, expect, test } from 'vitest'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layOut } from '../../../src/shared/layout/lay-out'
import { fitLayout } from '../../../src/shared/fit/fit-layout'
import type { LayoutSummary } from '../../../src/shared/layout/types'
import { tell } from '../../../src/shared/messages/tell'
import { noticesOf } from '../../../src/shared/constraints/notices'
import { isWhole } from '../../../src/shared/rational'
import { parseRoll } from '../../../src/shared/roll/parse'
import type { RollSpec } from '../../../src/shared/roll/spec'
import { exactOffset } from '../../../src/shared/scroll/offset'
import { planScroll } from '../../../src/shared/scroll/plan'
import { fittedToSound } from '../../../src/shared/sound/fit'
import { bundled } from '../layout/fonts'
import { makeRoll } from '../roll/make'
import { faultIn } from '../text/fault-in'

const fonts = FontSet.load([bundled('sc'), bundled('latin')])
const content = 'A line of some words, and more of them\n\n滚动的文字\n'.repeat(40)

function rollOf(scroll: object, more: object = {}): { readonly spec: RollSpec; readonly content: string } {
  const frame = { width: 400, height: 300, fps: '30' }
  const type = { sizePx: 24, lineSpacingPx: 12, paragraphSpacingPx: 6 }
  return { spec: makeRoll({ text: { content }, frame, type, scroll, ...more }), content }
}

describe('a roll that is fitted to a duration', () => {
  test.each([
    ['up', 42, 'below', 'above'],
    ['up', 61.3, 'top', 'bottom'],
    ['down', 37.77, 'below', 'bottom'],
  ])('%s: %s s from %s to %s', (direction, durationSeconds, start, end) => {
    const fit = { spacingPercent: 25 }
    const roll = rollOf({ direction, durationSeconds, start, end, fit, holdStartSeconds: 1, holdEndSeconds: 1 })
    const { layout, summary } = layOut(roll, fonts, new Map())
    const plan = planScroll(roll.spec, summary)
    expect(plan.frames).toBe(Math.round(durationSeconds * 30))
    expect(isWhole(plan.speedPxPerFrame)).toBe(true)
    expect(plan.phases).toBe(1)
    for (let frame = 0; frame < plan.frames; frame += 7) expect(isWhole(exactOffset(plan, frame))).toBe(true)
    // What is painted is what was measured.
    const added = summary.fit?.addedLinePx ?? Number.NaN
    const unfitted = layOut(rollOf({}), fonts, new Map()).summary
    expect(summary.linePitchPx).toBe(unfitted.linePitchPx + added)
    expect(layout.lineBaselinePx[1]! - layout.lineBaselinePx[0]!).toBe(summary.linePitchPx)
    const told = noticesOf(roll.spec, summary, plan).find(({ key }) => key === 'roll.notice.fitted')
    for (const language of ['en', 'zh'] as const) expect(tell(told!, language)).not.toMatch(/\{\w+\}|undefined|NaN/)
  })

  test('columns are fitted as lines are', () => {
    const roll = rollOf(
      { direction: 'right', durationSeconds: 60, fit: { spacingPercent: 30 } },
      { type: { sizePx: 24, writing: 'vertical' } },
    )
    const { summary } = layOut(roll, fonts, new Map())
    expect(planScroll(roll.spec, summary).frames).toBe(1800)
    expect(summary.fit).toBeDefined()
  })

  test('without a solution tells how close it came, and what to change', () => {
    const roll = rollOf({ durationSeconds: 150, fit: { spacingPercent: 1, holdSeconds: 0 } })
    const found = faultIn(() => layOut(roll, fonts, new Map()))
    expect(found).toMatchObject({ kind: 'roll', key: 'roll.fit.none', field: 'scroll.fit' })
    if (found === null) return
    for (const language of ['en', 'zh'] as const) expect(tell(found, language)).not.toMatch(/\{\w+\}|undefined|NaN/)
    expect(Number(found.params['nearest'])).not.toBe(150)
    // The spacing it names would do.
    const needed = Number(found.params['needed'])
    const again = rollOf({ durationSeconds: 150, fit: { spacingPercent: needed } })
    expect(planScroll(again.spec, layOut(again, fonts, new Map()).summary).frames).toBe(4500)
  })
})

test('spacing that does not answer evenly is tried again', () => {
  const fit = { spacingPercent: 50, holdSeconds: 0.04 }
  const { spec } = rollOf({ durationSeconds: 20, holdStartSeconds: 0, holdEndSeconds: 0, fit })
  const base: LayoutSummary = layOut(rollOf({}), fonts, new Map()).summary
  const tried: number[] = []
  // The first px between lines counts for more than the others.
  const lay = ({ type }: RollSpec): { readonly summary: LayoutSummary } => {
    const linePx = type.lineSpacingPx - spec.type.lineSpacingPx
    const paragraphPx = type.paragraphSpacingPx - spec.type.paragraphSpacingPx
    tried.push(linePx)
    return { summary: { ...base, heightPx: 1400 + 40 * linePx + 15 * Math.sign(linePx % 2) + paragraphPx } }
  }
  const { summary } = fitLayout(spec, lay)
  expect(planScroll(spec, summary).frames).toBe(600)
  expect(tried.length).toBeGreaterThan(4)
})

test('the length of a sound is what is heard of it once', () => {
  const fields = { audio: { path: 'a.wav', startSeconds: 1 }, scroll: { fit: { to: 'audio' } } }
  const source = { samples: 48_000 * 31 + 24_000, channels: 2, peakDb: -3 }
  const spec = fittedToSound(makeRoll(fields), source)
  expect(spec.scroll).toMatchObject({ durationSeconds: 30.5, pxPerFrame: null })
  expect(spec.audio?.loop).toBe(false)
  // Nothing of it is heard: the notice about the start says so.
  const late = makeRoll({ ...fields, audio: { path: 'a.wav', startSeconds: 99 } })
  expect(fittedToSound(late, source)).toBe(late)
})

test.each([
  [{ scroll: { fit: {} } }, 'roll.fit.noLength', 'scroll.fit'],
  [{ scroll: { fit: { to: 'audio' } } }, 'roll.fit.noSound', 'scroll.fit.to'],
  [
    { scroll: { fit: { to: 'audio' }, durationSeconds: 9 }, audio: { path: 'a.wav' } },
    'roll.fit.twoLengths',
    'scroll.durationSeconds',
  ],
  [{ scroll: { fit: {}, durationSeconds: 9, loop: true } }, 'roll.fit.other', 'scroll.fit'],
  [{ scroll: { fit: {}, durationSeconds: 9, direction: 'left' } }, 'roll.fit.other', 'scroll.fit'],
  [{ scroll: { fit: {}, durationSeconds: 9, marks: [{ line: 1, stopSeconds: 1 }] } }, 'roll.fit.other', 'scroll.fit'],
  [{ scroll: { fit: {}, durationSeconds: 9 }, text: { path: 'a.srt' } }, 'roll.fit.other', 'scroll.fit'],
])('%j is refused', (fields, key, field) => {
  const parsed = parseRoll({ rollvideo: 1, text: { content: 'a' }, ...fields })
  expect(parsed).toMatchObject({ ok: false, faults: [{ key, field }] })
})
