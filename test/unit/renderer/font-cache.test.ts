import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import hebrewUrl from '../../../resources/fonts/NotoSansHebrew_400Regular.ttf?inline'
import thaiUrl from '../../../resources/fonts/NotoSansThai_400Regular.ttf?inline'
import { FontCache } from '../../../src/renderer/engine/fonts/font-cache'
import type { FontRef } from '../../../src/shared/engine/protocol'

function faceAt(id: string, url: string): FontRef {
  return { id, family: id, url, faceIndex: 0, color: false, variations: [] }
}
const hebrew = faceAt('hebrew', hebrewUrl)
const thai = faceAt('thai', thaiUrl)

const watch = () => vi.spyOn(globalThis, 'fetch')
let fetches: ReturnType<typeof watch>
beforeEach(() => {
  fetches = watch()
})
afterEach(() => {
  fetches.mockRestore()
})

/** The faces fetched since the last time it was asked. */
function fetched(): readonly string[] {
  const urls = new Set(fetches.mock.calls.map(([url]) => url))
  fetches.mockClear()
  return [hebrew, thai].filter(({ url }) => urls.has(url)).map(({ id }) => id)
}

test('a longer chain fetches only the face it adds', async () => {
  const cache = new FontCache()
  const first = await cache.load([hebrew])
  expect(fetched()).toEqual(['hebrew'])
  const second = await cache.load([hebrew, thai])
  expect(fetched()).toEqual(['thai'])
  expect(second.fonts.faces.map(({ id }) => id)).toEqual(['hebrew', 'thai'])
  expect(second.fonts.faces[0]).toBe(first.fonts.faces[0])
  expect(await cache.load([hebrew, thai])).toBe(second)
})

test('faces and sets that the newest chain has not are let go of', async () => {
  const cache = new FontCache()
  const first = await cache.load([hebrew, thai])
  const second = await cache.load([thai])
  expect(first.fonts.faces).toHaveLength(2)
  cache.keepNewest()
  expect(first.fonts.faces).toHaveLength(0)
  expect(second.fonts.faces).toHaveLength(1)
  fetched()
  await cache.load([hebrew, thai])
  expect(fetched()).toEqual(['hebrew'])
})

test('a face that could not be used is fetched again', async () => {
  const cache = new FontCache()
  const broken = { ...hebrew, url: 'data:font/ttf;base64,AAAA' }
  await expect(cache.load([broken])).rejects.toMatchObject({ fault: { key: 'font.unusable' } })
  await expect(cache.load([broken])).rejects.toMatchObject({ fault: { key: 'font.unusable' } })
  expect(fetches).toHaveBeenCalledTimes(2)
})
