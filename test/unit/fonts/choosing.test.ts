import { describe, expect, test } from 'vitest'
import type { IndexedFace } from '../../../src/main/fonts/face'
import { FontIndex } from '../../../src/main/fonts/font-index'
import { nearestFace } from '../../../src/main/fonts/match'
import { fontFolders } from '../../../src/main/fonts/system/folders'

function face(weight: number, italic = false, family = 'Test'): IndexedFace {
  return {
    id: `${family} ${weight}${italic ? ' italic' : ''}`,
    family,
    names: [family, '测试 字体'],
    path: '/fonts/test.ttf',
    faceIndex: 0,
    color: false,
    weight,
    italic,
    axes: [],
    variations: [],
  }
}

describe('the nearest weight, as CSS chooses it', () => {
  test.each([
    [400, [300, 500, 700], 500],
    [400, [300, 600, 700], 300],
    [450, [400, 500], 500],
    [500, [400, 600], 400],
    [300, [200, 400], 200],
    [300, [400, 700], 400],
    [600, [500, 900], 900],
    [800, [400, 700], 700],
  ])('%i of %j is %i', (wanted, weights, chosen) => {
    expect(
      nearestFace(
        weights.map((weight) => face(weight)),
        wanted,
        false,
      )?.weight,
    ).toBe(chosen)
  })
})

test('slant counts before weight, and a family without italics is set upright', () => {
  expect(nearestFace([face(400), face(900, true)], 400, true)?.italic).toBe(true)
  expect(nearestFace([face(400)], 400, true)?.italic).toBe(false)
  expect(nearestFace([], 400, false)).toBeNull()
})

test('families are found whatever the case, spaces and width of their name', () => {
  const index = new FontIndex([face(400)])
  for (const name of ['Test', 'TEST', ' test', 'Ｔｅｓｔ', '测试字体', '测试 字体']) {
    expect(index.find(name, 400, false)).not.toBeNull()
  }
  expect(index.find('Tes', 400, false)).toBeNull()
})

test('fonts are looked for where each platform keeps them', () => {
  const linux = fontFolders('linux', { XDG_DATA_HOME: '/data', XDG_DATA_DIRS: '/opt/share:/usr/share' }, '/home/me')
  expect(linux).toEqual(
    expect.arrayContaining(['/data/fonts', '/home/me/.fonts', '/opt/share/fonts', '/usr/share/fonts']),
  )
  expect(new Set(linux).size).toBe(linux.length)
  expect(fontFolders('darwin', {}, '/Users/me')).toEqual(
    expect.arrayContaining(['/Users/me/Library/Fonts', '/System/Library/Fonts']),
  )
  const windows = fontFolders('win32', { WINDIR: 'D:\\Windows', LOCALAPPDATA: 'D:\\Local' }, 'D:\\Me').join(' ')
  expect(windows).toMatch(/D:\\Local.Microsoft.Windows.Fonts/)
  expect(windows).toMatch(/D:\\Windows.Fonts/)
})
