import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openRoll } from '../../../src/main/roll/open'
import { findKnownPreset, listPresets } from '../../../src/main/roll/presets'
import { presets as builtIn } from '../../../src/shared/presets/builtin'

let home = ''
let text = ''
const put = async (name: string, content: unknown): Promise<void> => {
  await writeFile(join(home, 'presets', name), typeof content === 'string' ? content : JSON.stringify(content))
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'rollvideo-presets-'))
  text = join(home, 'a.txt')
  await writeFile(text, 'a\n')
})
afterAll(() => rm(home, { recursive: true }))
beforeEach(async () => {
  vi.stubEnv('ROLLVIDEO_HOME', home)
  await rm(join(home, 'presets'), { recursive: true, force: true })
  await mkdir(join(home, 'presets'))
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const frame = { width: 640, height: 360 }

it('lays a preset of the user under a roll', async () => {
  await put('my-phone.json', { name: 'My phone', input: { frame } })
  const { roll } = await openRoll(text, { preset: 'my-phone', sets: ['frame.height=480'] })
  expect(roll.spec.frame).toMatchObject({ width: 640, height: 480 })
})

it("lists the user's presets behind the app's", async () => {
  await put('my-phone.json', { name: 'My phone', input: { frame } })
  await put('nameless.json', { input: {} })
  const { presets, remarks } = await listPresets()
  expect(remarks).toEqual([])
  expect(presets).toEqual([
    ...builtIn.map((preset) => Object.assign({ user: false }, preset)),
    { id: 'my-phone', name: { en: 'My phone', zh: 'My phone' }, input: { frame }, user: true },
    { id: 'nameless', name: { en: 'nameless', zh: 'nameless' }, input: {}, user: true },
  ])
})

it('needs no folder', async () => {
  await rm(join(home, 'presets'), { recursive: true })
  expect(await listPresets()).toMatchObject({ presets: { length: builtIn.length }, remarks: [] })
})

describe('a file that cannot be a preset', () => {
  it.each([
    ['a bad value', { input: { frame: { width: -2 } } }, 'input.frame.width'],
    ['an unknown setting', { input: { colour: 'red' } }, 'input.colour'],
    ['an unknown field', { input: {}, fps: 30 }, 'fps'],
    ['a name that is no text', { name: 7, input: {} }, 'name'],
    ['no input', { name: 'x' }, 'input'],
    ['no object', [], 'input'],
    ['null', 'null', 'input'],
  ])('with %s is named with its field, when asked for only', async (_what, content, field) => {
    await put('bad.json', content)
    const path = join(home, 'presets', 'bad.json')
    const fault = { kind: 'roll', key: 'input.presetField', params: { path, field } }
    await expect(openRoll(text, { preset: 'bad' })).rejects.toMatchObject({ fault })
    await expect(openRoll(text, { preset: 'hd-1080p-30' })).resolves.toBeDefined()
    expect(await listPresets()).toMatchObject({ presets: { length: builtIn.length }, remarks: [fault] })
  })

  it('with broken JSON is named with its line', async () => {
    await put('bad.json', '{\n "input": }')
    await expect(findKnownPreset('bad')).rejects.toMatchObject({
      fault: { kind: 'roll', key: 'input.json', params: { path: join(home, 'presets', 'bad.json'), line: 2 } },
    })
  })

  it("with an id of the app's gives way to the app's", async () => {
    await put('hd-1080p-30.json', { input: { frame } })
    expect(await findKnownPreset('hd-1080p-30')).toMatchObject({ user: false })
    const { presets, remarks } = await listPresets()
    expect(presets).toHaveLength(builtIn.length)
    expect(remarks).toMatchObject([{ key: 'input.presetTaken', params: { id: 'hd-1080p-30' } }])
  })

  it.each(['My Phone', 'a--b', '-a'])('called %s.json is left out with a remark', async (name) => {
    await put(`${name}.json`, { input: {} })
    expect(await listPresets()).toMatchObject({ remarks: [{ key: 'input.presetName' }] })
    await expect(openRoll(text, { preset: name })).rejects.toMatchObject({ fault: { key: 'input.preset' } })
  })
})

it('does not leave the folder', async () => {
  await writeFile(join(home, 'outside.json'), JSON.stringify({ input: {} }))
  expect(await findKnownPreset('../outside')).toBeNull()
})
