import { describe, expect, test } from 'vitest'
import { paceOf, withPace } from '../../../src/renderer/studio/document/pace'
import { newDocument } from '../../../src/renderer/studio/document/state'
import { planScroll } from '../../../src/shared/scroll/plan'
import { makeRoll } from '../roll/make'

const plan = planScroll(makeRoll({ scroll: { pxPerFrame: 3 } }), { widthPx: 1080, heightPx: 3000 })

describe('the pace of a roll', () => {
  test('is its speed at first, and comes back as the speed that it had', () => {
    const start = newDocument('a', { scroll: { pxPerFrame: '3' } })
    expect(paceOf(start.settings)).toBe('speed')
    const long = withPace(start, 'length', plan)
    expect(paceOf(long.settings)).toBe('length')
    expect(long.spec?.scroll).toMatchObject({ durationSeconds: 58.7, pxPerFrame: null, fit: null })
    expect(plan.frames / 30).toBeCloseTo(58.7, 1)
    expect(withPace(long, 'speed', plan).spec?.scroll).toMatchObject({ durationSeconds: null, pxPerFrame: '3' })
  })

  test('may be a length or a sound, at whole px', () => {
    const start = newDocument('a', { scroll: { durationSeconds: 40 }, audio: { path: 'token' } })
    const fitted = withPace(start, 'fit', plan)
    expect(paceOf(fitted.settings)).toBe('fit')
    expect(fitted.spec?.scroll).toMatchObject({
      durationSeconds: 40,
      fit: { to: 'duration', spacingPercent: 15, holdSeconds: 0.5 },
    })
    const heard = withPace(fitted, 'sound', plan)
    expect(paceOf(heard.settings)).toBe('sound')
    expect(heard.faults).toEqual([])
    expect(heard.spec?.scroll).toMatchObject({ durationSeconds: null, fit: { to: 'audio' } })
    expect(withPace(heard, 'speed', undefined).spec?.scroll).toMatchObject({ fit: null, pxPerFrame: '2' })
  })
})
