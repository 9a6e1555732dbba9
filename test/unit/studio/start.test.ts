import { describe, expect, it } from 'vitest'
import { startDocument } from '../../../src/renderer/studio/document/start'
import { readPath } from '../../../src/renderer/studio/document/settings-path'
import { newDocument } from '../../../src/renderer/studio/document/state'
import { welcomeContent, welcomeSettings } from '../../../src/renderer/studio/document/welcome'

const preferences = { theme: 'system', language: 'system', speaks: 'zh' } as const
const welcome = newDocument(welcomeContent.zh, welcomeSettings)

describe('the roll a window opens with', () => {
  it('is the welcome where no file was handed over, or one that cannot be read', () => {
    const fault = { kind: 'input', key: 'studio.notAFile', params: {} } as const
    expect(startDocument({ document: null, preferences })).toEqual(welcome)
    expect(startDocument({ document: { ok: false, fault }, preferences })).toEqual(welcome)
  })

  it('has a value for every setting around a plain text, an empty one too', () => {
    for (const content of ['Once upon a time', '']) {
      const value = { token: null, name: 'novel.txt', content, format: 'plain' as const, folder: null, settings: null }
      const state = startDocument({ document: { ok: true, value }, preferences })
      expect(state).toMatchObject({ name: 'novel.txt', content, edit: 0, savedEdit: 0, settings: welcome.settings })
      expect(readPath(state.settings, 'type.sizePx')).toBe(54)
      expect(readPath(state.settings, 'type.outline')).toBeNull()
    }
  })

  it('is that of a roll file, settings and all', () => {
    const { settings } = newDocument('A', { type: { sizePx: 31 } })
    const value = { token: 't', name: 'a.roll.json', content: 'A', format: 'plain' as const, folder: null, settings }
    const state = startDocument({ document: { ok: true, value }, preferences })
    expect(state).toMatchObject({ token: 't', settings })
  })
})
