import { describe, expect, it } from 'vitest'
import { columns } from '../../../src/main/cli/columns'
import { homeFolder } from '../../../src/main/cli/home'
import { languageOf } from '../../../src/main/cli/language'

describe('languageOf', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_TW' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{}, 'en'],
  ] as const)('of %j is %s', (env, language) => {
    expect(languageOf(env)).toBe(language)
  })
})

describe('columns', () => {
  it('counts two cells for a Chinese character', () => {
    expect(
      columns([
        ['画面', 'a'],
        ['fps', 'b'],
      ]),
    ).toEqual(['画面  a', 'fps   b'])
  })
})

describe('homeFolder', () => {
  it.each([
    ['linux', { ROLLVIDEO_HOME: '/own', XDG_CONFIG_HOME: '/xdg' }, '/own'],
    ['linux', { ROLLVIDEO_HOME: '', XDG_CONFIG_HOME: '/xdg' }, '/xdg/RollVideo'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/RollVideo'],
  ] as const)('on %s with %j is %s', (platform, env, folder) => {
    expect(homeFolder(env, platform).replaceAll('\\', '/')).toBe(folder)
  })
})
