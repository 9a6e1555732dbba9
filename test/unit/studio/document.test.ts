import { describe, expect, it } from 'vitest'
import { settingsOf } from '../../../src/renderer/studio/document/defaults'
import { contains, readPath, writePath } from '../../../src/renderer/studio/document/settings-path'
import {
  draftOf,
  isDirty,
  matchingPreset,
  newDocument,
  opened,
  saved,
  withContent,
  withPreset,
  withSetting,
} from '../../../src/renderer/studio/document/state'
import { welcomeContent, welcomeSettings } from '../../../src/renderer/studio/document/welcome'
import { findPreset, presets } from '../../../src/shared/presets/builtin'
import { parseRoll } from '../../../src/shared/roll/parse'

const start = newDocument('Hello')

describe('the roll being edited', () => {
  it('starts with every default and clean', () => {
    expect(readPath(start.settings, 'type.sizePx')).toBe(48)
    expect(start.spec?.scroll.pxPerFrame).toBe('2')
    expect(isDirty(start)).toBe(false)
  })

  it('welcomes with a roll that is valid, in both languages', () => {
    for (const content of Object.values(welcomeContent))
      expect(newDocument(content, welcomeSettings).faults).toEqual([])
  })

  it('takes a valid setting into the roll and is dirty until it is saved', () => {
    const larger = withSetting(start, 'type.sizePx', 72)
    expect(larger.spec?.type.sizePx).toBe(72)
    expect(isDirty(larger)).toBe(true)
    expect(isDirty(saved(larger, { name: 'a.roll.json', token: 't', folder: 'f' }, larger.edit))).toBe(false)
  })

  it('stays dirty when it was edited while it was being saved', () => {
    const first = withSetting(start, 'type.sizePx', 72)
    const second = withContent(first, 'Hello again')
    expect(isDirty(saved(second, { name: 'a.roll.json', token: 't', folder: 'f' }, first.edit))).toBe(true)
  })

  it('keeps an invalid setting, names its field, and goes on from there', () => {
    const wrong = withSetting(start, 'type.sizePx', 0)
    expect(wrong.spec).toBeNull()
    expect(wrong.faults.map(({ field }) => field)).toEqual(['type.sizePx'])
    expect(readPath(wrong.settings, 'type.sizePx')).toBe(0)
    const both = withContent(wrong, 'More')
    expect(both.content).toBe('More')
    expect(withSetting(both, 'type.sizePx', 30).spec?.type.sizePx).toBe(30)
  })

  it('names an empty text instead of losing the roll', () => {
    const empty = withContent(start, '')
    expect(empty.faults[0]?.field).toBe('text.content')
    expect(withContent(empty, 'Back').spec).not.toBeNull()
  })

  it('counts no edit where the text stays the same', () => {
    expect(withContent(start, 'Hello')).toBe(start)
  })

  it('lets a speed replace a length, and a length a speed', () => {
    const byLength = withSetting(start, 'scroll.durationSeconds', 90)
    expect(byLength.spec?.scroll).toMatchObject({ durationSeconds: 90, pxPerFrame: null })
    const bySpeed = withSetting(byLength, 'scroll.pxPerFrame', '8/5')
    expect(bySpeed.spec?.scroll).toMatchObject({ durationSeconds: null, pxPerFrame: '8/5' })
  })

  it('finds each preset again after laying it over', () => {
    for (const preset of presets) {
      const dressed = withPreset(start, preset)
      expect(dressed.faults).toEqual([])
      expect(matchingPreset(dressed.settings, presets)?.id).toBe(preset.id)
    }
  })

  it('keeps nothing of an earlier preset', () => {
    for (const earlier of presets) {
      for (const preset of presets) {
        const dressed = withPreset(withPreset(start, earlier), preset)
        expect(dressed.settings).toEqual(newDocument('Hello', preset.input).settings)
        expect(dressed.faults).toEqual([])
      }
    }
  })

  it('keeps what no preset speaks of, and takes its speed in place of a length', () => {
    const [preset] = presets
    if (preset === undefined) throw new Error('no presets')
    const own = withSetting(withSetting(start, 'type.family', ['Serif']), 'scroll.durationSeconds', 90)
    const dressed = withPreset(own, preset)
    expect(dressed.spec?.type.family).toEqual(['Serif'])
    expect(dressed.spec?.scroll).toMatchObject({ pxPerFrame: '2', durationSeconds: null })
  })

  it('knows no preset once one of its settings was changed', () => {
    const [preset] = presets
    if (preset === undefined) throw new Error('no presets')
    const changed = withSetting(withPreset(start, preset), 'frame.width', 334)
    expect(matchingPreset(changed.settings, presets)?.id).not.toBe(preset.id)
  })

  it('keeps its settings for a plain text, and takes those of a roll', () => {
    const larger = withSetting(start, 'type.sizePx', 72)
    const text = opened(larger, {
      token: null,
      name: 'a.txt',
      content: 'A',
      format: 'plain',
      folder: null,
      settings: null,
    })
    expect(text).toMatchObject({ content: 'A', name: 'a.txt', edit: 0, savedEdit: 0, serial: 1 })
    expect(text.spec?.type.sizePx).toBe(72)
    if (start.spec === null) throw new Error('invalid')
    const roll = opened(text, {
      token: 't',
      name: 'b.roll.json',
      content: 'B',
      format: 'plain',
      folder: null,
      settings: settingsOf(start.spec),
    })
    expect(roll.spec?.type.sizePx).toBe(48)
    expect(roll.token).toBe('t')
  })

  it('drafts exactly what a roll file of the same roll says', () => {
    const preset = findPreset('phone-1080x1920-30')
    if (preset === null) throw new Error('no such preset')
    const state = withPreset(start, preset)
    const { settings, content, format } = draftOf(state)
    expect(parseRoll({ rollvideo: 1, ...settings, text: { content, format } })).toEqual({ ok: true, roll: state.spec })
  })
})

describe('paths into settings', () => {
  it('reads and writes without touching other branches', () => {
    const settings = { type: { sizePx: 1, outline: null }, frame: { width: 2 } }
    const next = writePath(settings, 'type.outline.widthPx', 3)
    expect(next).toEqual({ type: { sizePx: 1, outline: { widthPx: 3 } }, frame: { width: 2 } })
    expect(next['frame']).toBe(settings.frame)
    expect(settings.type.outline).toBeNull()
    expect(readPath(next, 'type.outline.widthPx')).toBe(3)
    expect(readPath(next, 'type.sizePx.deeper')).toBeUndefined()
  })

  it('tells whether a whole contains a part', () => {
    expect(contains({ a: { b: [1, 2], c: 3 } }, { a: { b: [1, 2] } })).toBe(true)
    expect(contains({ a: { b: [1, 2] } }, { a: { b: [2, 1] } })).toBe(false)
    expect(contains({}, { a: { b: 1 } })).toBe(false)
  })
})
