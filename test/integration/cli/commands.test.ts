import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { presets } from '../../../src/shared/presets/builtin'
import { rollJsonSchema } from '../../../src/shared/roll/json-schema'
import { VERSION } from '../../../src/main/version'
import { BUILDING, Workplace } from './front'

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

it('tells its version and its help', async () => {
  expect(await place.run(['--version'])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' })
  const help = await place.run(['--help'])
  expect(help).toMatchObject({ code: 0, stderr: '' })
  expect(help.stdout).toMatch(/^Usage: rollvideo [\s\S]*render [\s\S]*doctor [\s\S]*130 interrupted\.\n$/)
  const ofRender = await place.run(['render', '--help'])
  expect(ofRender).toMatchObject({ code: 0, stderr: '' })
  expect(ofRender.stdout).toMatch(/^Usage: rollvideo render [\s\S]*--overwrite/)
})

it('prints schema and presets', async () => {
  const schema = await place.run(['schema'])
  expect(JSON.parse(schema.stdout)).toEqual(JSON.parse(JSON.stringify(rollJsonSchema())))
  const listed = await place.run(['presets', '--json'])
  expect(JSON.parse(listed.stdout)).toEqual(presets.map((preset) => Object.assign({ user: false }, preset)))
  const shown = await place.run(['presets'], { env: { LC_ALL: 'zh_CN.UTF-8' } })
  expect(shown.stdout.trim().split('\n')).toHaveLength(presets.length)
  expect(shown.stdout).toMatch(/[\u4E00-\u9FFF]/)
})

it('plans a text for people, with what to mind on stderr', async () => {
  await place.put('plan.txt', 'Our revels now are ended. '.repeat(200))
  const { code, stdout, stderr } = await place.run(['plan', 'plan.txt', '--set', 'scroll.pxPerFrame=40'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Picture +1080 × 1920 at 30 fps\nLength +\d+:\d\d /)
  expect(stderr).toMatch(/^warning: .*scroll\.pxPerFrame/m)
})

it('counts one line as one', async () => {
  await place.put('line.txt', 'Our revels now are ended.')
  const { stdout } = await place.run(['plan', 'line.txt'])
  expect(stdout).toMatch(/^Strip .* px, 1 line, \d+ characters$/m)
})

it('examines this computer', async () => {
  const { code, stdout, stderr } = await place.run(['doctor', '--json'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({
    canExport: true,
    versions: { rollvideo: VERSION, electron: process.versions['electron'] ?? expect.any(String) },
    engine: { gpu: expect.any(String), converter: expect.stringMatching(/^[cg]pu$/) },
    ffmpeg: {
      encoders: expect.arrayContaining([{ encoder: 'libx264', format: 'mp4-h264', usable: true, reason: '' }]),
    },
    fonts: { missing: [] },
    sqlite: expect.stringMatching(/^3\./),
    home: { freeBytes: expect.any(Number) },
  })
  const human = await place.run(['doctor'], { env: { ROLLVIDEO_FFMPEG: '/none/ffmpeg' } })
  expect(human.code).toBe(4)
  expect(human.stdout).toMatch(/^ffmpeg +✗ .*\/none\/ffmpeg/m)
  expect(human.stderr).toMatch(/^rollvideo: [^\n]+\n$/)
})

it('bears a reader that goes away', async () => {
  const child = place.start(['schema'])
  child.stdout.destroy()
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  expect(said.replace(BUILDING, '')).toBe('')
  expect(code).toBe(0)
})
