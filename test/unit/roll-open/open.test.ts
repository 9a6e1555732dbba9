import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRoll, type RollLayers } from '../../../src/main/roll/open'
import { FaultError, type Fault } from '../../../src/shared/messages/fault'
import { findPreset } from '../../../src/shared/presets/builtin'

let folder = ''
const at = (name: string): string => join(folder, name)
const put = async (name: string, content: unknown): Promise<string> => {
  await writeFile(at(name), typeof content === 'string' ? content : JSON.stringify(content))
  return at(name)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rollvideo-open-'))
  await put('novel.txt', '林尽水源，便得一山。\n')
})
afterAll(() => rm(folder, { recursive: true }))

async function faultOf(source: string, layers?: RollLayers): Promise<Fault> {
  const error: unknown = await openRoll(source, layers).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof FaultError) return error.fault
  throw new Error(`no fault, but ${String(error)}`)
}

describe('openRoll', () => {
  it('makes a roll of a text document', async () => {
    const { roll, baseDir } = await openRoll(at('novel.txt'))
    expect(roll.content).toBe('林尽水源，便得一山。\n')
    expect(roll.spec.text).toMatchObject({ path: at('novel.txt') })
    expect(baseDir).toBe(folder)
  })

  it('takes relative paths from the folder of the roll file', async () => {
    const source = await put('a.roll.json', {
      rollvideo: 1,
      text: { path: 'novel.txt' },
      type: { file: 'fonts/a.ttf' },
    })
    const { roll } = await openRoll(source)
    expect(roll.spec.text).toMatchObject({ path: at('novel.txt') })
    expect(roll.spec.type.file).toBe(at(join('fonts', 'a.ttf')))
    expect(roll.content).toContain('林尽水源')
  })

  it('lays the preset under the roll file and the settings over it', async () => {
    const preset = 'phone-720x1280-30'
    const { roll: plain } = await openRoll(at('novel.txt'), { preset })
    expect(plain.spec.frame).toMatchObject(findPreset(preset)?.input.frame ?? { missing: preset })
    const source = await put('b.roll.json', { rollvideo: 1, text: { path: 'novel.txt' }, frame: { width: 640 } })
    const { roll } = await openRoll(source, { preset, sets: ['frame.height=360', 'type.color=#ff0000'] })
    expect(roll.spec.frame).toMatchObject({ width: 640, height: 360, fps: plain.spec.frame.fps })
    expect(roll.spec.type.color).toBe('#ff0000')
  })
})

describe('what cannot be opened', () => {
  it('names a missing file', async () => {
    expect(await faultOf(at('none.txt'))).toMatchObject({ kind: 'input', key: 'input.missing' })
  })

  it('names a missing text of a roll, and its field', async () => {
    const source = await put('c.roll.json', { rollvideo: 1, text: { path: 'none.txt' } })
    expect(await faultOf(source)).toMatchObject({
      kind: 'input',
      key: 'input.missing',
      field: 'text.path',
      params: { path: at('none.txt') },
    })
  })

  it('names a folder', async () => {
    expect(await faultOf(folder)).toMatchObject({ kind: 'input', key: 'input.folder' })
  })

  it.each(['', ' \n\t　\n', '\uFEFF'])('refuses the empty text %j', async (content) => {
    expect(await faultOf(await put('empty.txt', content))).toMatchObject({ kind: 'input', key: 'input.blank' })
  })

  it('names the place in invalid JSON', async () => {
    const fault = await faultOf(await put('d.roll.json', '{\n "rollvideo": 1,\n}'))
    expect(fault).toMatchObject({ kind: 'input', key: 'input.json', params: { line: 3, column: 1 } })
  })

  it('names the field of an invalid roll', async () => {
    const source = await put('e.roll.json', { rollvideo: 1, text: { path: 'novel.txt' }, frame: { width: 721 } })
    expect(await faultOf(source)).toMatchObject({ kind: 'roll', field: 'frame.width' })
    expect(await faultOf(at('novel.txt'), { sets: ['frame.widht=720'] })).toMatchObject({ kind: 'roll' })
  })

  it('names a preset that does not exist, and a setting without a value', async () => {
    expect(await faultOf(at('novel.txt'), { preset: 'none' })).toMatchObject({ kind: 'usage', key: 'input.preset' })
    for (const setting of ['frame.width', '=3', '.=3', 'frame..width=3', 'frame.=3']) {
      expect(await faultOf(at('novel.txt'), { sets: [setting] })).toMatchObject({
        kind: 'usage',
        key: 'input.setting',
        params: { setting },
      })
    }
  })
})
