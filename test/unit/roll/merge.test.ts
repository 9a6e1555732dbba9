import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeRollInputs, setPath } from '../../../src/shared/roll/merge'
import { makeRoll } from './make'

const input = fc.record(
  {
    frame: fc.record({ width: fc.nat(), height: fc.nat() }, { requiredKeys: [] }),
    type: fc.record({ sizePx: fc.nat(), family: fc.array(fc.string()) }, { requiredKeys: [] }),
    scroll: fc.record({ pxPerFrame: fc.nat(), direction: fc.string() }, { requiredKeys: [] }),
    background: fc.constantFrom({ kind: 'transparent' }, { kind: 'color', color: '#fff' }),
    text: fc.constantFrom({ content: 'a' }, { path: 'b' }),
  },
  { requiredKeys: [] },
)

describe('merging', () => {
  test('is associative, has {} as its neutral element, and repeats without change', () => {
    fc.assert(
      fc.property(input, input, input, (a, b, c) => {
        expect(mergeRollInputs(mergeRollInputs(a, b), c)).toEqual(mergeRollInputs(a, mergeRollInputs(b, c)))
        expect(mergeRollInputs({}, a)).toEqual(a)
        expect(mergeRollInputs(a, {}, undefined)).toEqual(a)
        expect(mergeRollInputs(a, a)).toEqual(a)
      }),
    )
  })

  test('the later layer wins, field by field, and no layer is changed', () => {
    fc.assert(
      fc.property(input, input, (a, b) => {
        const before = JSON.stringify([a, b])
        const merged = mergeRollInputs(a, b)
        const expected = {
          ...((a.frame ?? b.frame) && { frame: { ...a.frame, ...b.frame } }),
          ...((a.type ?? b.type) && { type: { ...a.type, ...b.type } }),
          ...((a.scroll ?? b.scroll) && { scroll: { ...a.scroll, ...b.scroll } }),
          ...((a.background ?? b.background) && { background: b.background ?? a.background }),
          ...((a.text ?? b.text) && { text: b.text ?? a.text }),
        }
        expect(merged).toEqual(expected)
        expect(JSON.stringify([a, b])).toBe(before)
      }),
    )
  })

  test('speed and duration replace each other', () => {
    const bySpeed = { scroll: { pxPerFrame: '2', direction: 'up' } }
    const byDuration = { scroll: { durationSeconds: 9 } }
    expect(mergeRollInputs(bySpeed, byDuration)).toEqual({ scroll: { durationSeconds: 9, direction: 'up' } })
    expect(mergeRollInputs(byDuration, bySpeed)).toEqual({ scroll: { pxPerFrame: '2', direction: 'up' } })
    expect(mergeRollInputs(bySpeed, { scroll: { durationSeconds: null } })).toEqual({
      scroll: { pxPerFrame: '2', direction: 'up', durationSeconds: null },
    })
  })

  test('both in one layer are kept, for parsing to refuse', () => {
    const both = { scroll: { pxPerFrame: 2, durationSeconds: 9 } }
    expect(mergeRollInputs({}, both)).toEqual(both)
  })

  test('content and path replace each other', () => {
    expect(mergeRollInputs({ text: { path: 'a.txt', format: 'plain' } }, { text: { content: 'b' } })).toEqual({
      text: { content: 'b', format: 'plain' },
    })
  })

  test('background kinds replace each other, and a colour alone means the kind', () => {
    expect(
      mergeRollInputs({ background: { kind: 'color', color: '#fff' } }, { background: { kind: 'transparent' } }),
    ).toEqual({
      background: { kind: 'transparent' },
    })
    expect(mergeRollInputs({ background: { kind: 'transparent' } }, { background: { color: '#fff' } })).toEqual({
      background: { color: '#fff' },
    })
  })

  test('a layer that is no object replaces all, for parsing to refuse', () => {
    expect(mergeRollInputs({ frame: {} }, [1])).toEqual([1])
  })

  test('prototypes are out of reach', () => {
    const merged = mergeRollInputs({}, JSON.parse('{ "__proto__": { "polluted": 1 } }'))
    setPath(merged, '__proto__.polluted', '1')
    setPath({}, 'constructor.prototype.polluted', '1')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(Object.keys(Object(merged))).toEqual(['__proto__'])
  })
})

describe('setting a path', () => {
  test.each([
    ['frame.width', '720', { frame: { width: 720, height: 2 } }],
    ['frame.fps', '30000/1001', { frame: { width: 1, height: 2, fps: '30000/1001' } }],
    ['type.italic', 'true', { frame: { width: 1, height: 2 }, type: { italic: true } }],
    ['type.family', '["A","B"]', { frame: { width: 1, height: 2 }, type: { family: ['A', 'B'] } }],
    ['type.file', 'null', { frame: { width: 1, height: 2 }, type: { file: null } }],
    ['type.color', '#ffffff', { frame: { width: 1, height: 2 }, type: { color: '#ffffff' } }],
    ['nonsense', 'x', { frame: { width: 1, height: 2 }, nonsense: 'x' }],
  ])('%s=%s', (path, value, expected) => {
    expect(setPath({ frame: { width: 1, height: 2 } }, path, value)).toEqual(expected)
  })

  test('list items by index', () => {
    const base = { type: { family: ['A', 'B'] } }
    expect(setPath(base, 'type.family.1', 'C')).toEqual({ type: { family: ['A', 'C'] } })
    expect(setPath(base, 'type.family.9', 'C')).toEqual({ type: { family: ['A', 'B', 'C'] } })
    expect(setPath({}, 'type.family.0', 'C')).toEqual({ type: { family: ['C'] } })
    expect(base).toEqual({ type: { family: ['A', 'B'] } })
  })

  test('replaces alternatives in a whole roll', () => {
    const roll = makeRoll({ background: { color: '#ff000080' } })
    expect(setPath(roll, 'scroll.durationSeconds', '90')).toMatchObject({ scroll: { durationSeconds: 90 } })
    expect(setPath(roll, 'scroll.durationSeconds', '90')).not.toHaveProperty('scroll.pxPerFrame')
    expect(setPath(roll, 'background.kind', 'transparent')).toHaveProperty('background', { kind: 'transparent' })
    expect(setPath(roll, 'text.path', 'a.txt')).toHaveProperty('text', { path: 'a.txt', format: 'auto' })
  })
})
