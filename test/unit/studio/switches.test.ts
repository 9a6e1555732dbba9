import { describe, expect, it } from 'vitest'
import { readPath } from '../../../src/renderer/studio/document/settings-path'
import { newDocument, opened, withSetting } from '../../../src/renderer/studio/document/state'
import { isSwitchedOn, withSwitch } from '../../../src/renderer/studio/document/switches'
import { parseRoll } from '../../../src/shared/roll/parse'

const start = newDocument('A')
const cases = [
  ['type.outline', 'type.outline.widthPx', 7],
  ['type.shadow', 'type.shadow.color', '#12345678'],
  ['background', 'background.color', '#10264d'],
] as const

describe('switches', () => {
  it('bring back what was set before they were turned off', () => {
    for (const [path, field, value] of cases) {
      const own = withSetting(withSwitch(start, path, true), field, value)
      const off = withSwitch(own, path, false)
      expect(off.faults).toEqual([])
      expect(isSwitchedOn(off.settings, path)).toBe(false)
      const again = withSwitch(off, path, true)
      expect(again.spec).toEqual(own.spec)
      expect(readPath(again.settings, field)).toBe(value)
    }
  })

  it('begin with the defaults of a roll file', () => {
    const parsed = parseRoll({
      rollvideo: 1,
      text: { content: 'A', format: 'plain' },
      type: { outline: {}, shadow: {} },
    })
    if (!parsed.ok) throw new Error('invalid')
    const dressed = withSwitch(withSwitch(start, 'type.outline', true), 'type.shadow', true)
    expect(dressed.spec).toEqual(parsed.roll)
    const bare = newDocument('A', { background: { kind: 'transparent' } })
    expect(withSwitch(bare, 'background', true).spec).toEqual(start.spec)
  })

  it('bring nothing over into another document', () => {
    const own = withSetting(withSwitch(start, 'type.outline', true), 'type.outline.widthPx', 7)
    const off = withSwitch(own, 'type.outline', false)
    const other = opened(off, {
      token: null,
      name: 'b.txt',
      content: 'B',
      format: 'plain',
      folder: null,
      settings: null,
    })
    expect(withSwitch(other, 'type.outline', true).spec?.type.outline?.widthPx).toBe(2)
  })

  it('count no edit where they stay as they are', () => {
    expect(withSwitch(start, 'type.outline', false)).toBe(start)
    expect(withSwitch(start, 'background', true)).toBe(start)
  })
})
