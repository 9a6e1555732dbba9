import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventsOf, Workplace } from './front'

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
  await place.putRoll('good.roll.json')
  await place.put('good.txt', 'We are such stuff as dreams are made on.')
  await place.put('empty.txt', ' \n\n')
  await place.put('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))
  await place.put(
    'noise.txt',
    Uint8Array.from({ length: 512 }, (_, index) => (index * 89) % 256),
  )
  await place.put('broken.roll.json', '{\n  "rollvideo": 1,\n}')
  await place.put('there.mp4', 'an earlier work')
  await place.putRoll('unknown.roll.json', { frames: 3 })
  await place.putRoll('type.roll.json', { frame: { width: '160', height: 120 } })
  await place.putRoll('no-text.roll.json', { text: { path: 'none.txt' } })
  await place.putRoll('short.roll.json', {
    scroll: { durationSeconds: 3, holdStartSeconds: 2, holdEndSeconds: 2 },
  })
  await place.putRoll('font.roll.json', { type: { file: 'good.txt' } })
  await place.putRoll('see-through.roll.json', { background: { kind: 'transparent' } })
})
afterAll(() => place.close())

const set = (setting: string): string[] => ['good.roll.json', '-o', 'out.mp4', '--set', setting]

/** [what is wrong, arguments of render, exit code, what the sentence names] */
const faults: readonly [string, string[], number, RegExp][] = [
  ['an unknown field', ['unknown.roll.json', '-o', 'out.mp4'], 2, /\bframes\b/],
  ['an unknown field by --set', set('frame.widht=160'), 2, /frame\.widht.*frame\.width/],
  ['a wrong type', ['type.roll.json', '-o', 'out.mp4'], 2, /frame\.width.*"160"/],
  ['an odd width', set('frame.width=161'), 2, /frame\.width.*161/],
  ['fps 0', set('frame.fps=0'), 2, /frame\.fps.*0/],
  ['the colour #12', set('type.color=#12'), 2, /type\.color.*#12/],
  ['speed 0', set('scroll.pxPerFrame=0'), 2, /scroll\.pxPerFrame.*0/],
  ['a negative speed', set('scroll.pxPerFrame=-2'), 2, /scroll\.pxPerFrame.*-2/],
  ['a duration shorter than the holds', ['short.roll.json', '-o', 'out.mp4'], 2, /scroll\.durationSeconds.*3/],
  ['a frame 70,000 px wide', set('frame.width=70000'), 2, /frame\.width.*70000/],
  ['an extension against the format', set('output.format=mov-prores4444'), 2, /output\.format/],
  ['a transparent roll as MP4', ['see-through.roll.json', '-o', 'out.mp4'], 2, /alpha|transparen/i],
  ['an unknown preset', ['good.txt', '-o', 'out.mp4', '--preset', 'none'], 2, /none/],
  ['an unknown option', ['good.txt', '-o', 'out.mp4', '--fast'], 2, /--fast/],
  ['no output', ['good.txt'], 2, /--output/],
  ['a text that is missing', ['no-text.roll.json', '-o', 'out.mp4'], 3, /none\.txt/],
  ['a roll file that is missing', ['none.roll.json', '-o', 'out.mp4'], 3, /none\.roll\.json/],
  ['an empty text', ['empty.txt', '-o', 'out.mp4'], 3, /empty\.txt/],
  ['a picture as text', ['picture.txt', '-o', 'out.mp4'], 3, /picture\.txt.*PNG/],
  ['binary data as text', ['noise.txt', '-o', 'out.mp4'], 3, /noise\.txt/],
  ['a folder as input', ['.', '-o', 'out.mp4'], 3, /folder/],
  ['invalid JSON', ['broken.roll.json', '-o', 'out.mp4'], 3, /line 3, column 1/],
  ['a font file that is no font', ['font.roll.json', '-o', 'out.mp4'], 3, /good\.txt/],
  ['an output folder that is missing', ['good.roll.json', '-o', 'none/out.mp4'], 5, /none/],
  ['an output folder that is a file', ['good.roll.json', '-o', 'good.txt/out.mp4'], 5, /good\.txt/],
  ['an output that exists', ['good.roll.json', '-o', 'there.mp4'], 5, /there\.mp4.*--overwrite/],
]

describe('render, told what cannot be, says so in one sentence and leaves nothing', () => {
  it.each(faults)('%s', async (_, args, code, names) => {
    const before = await place.files()
    const ended = await place.run(['render', ...args])
    expect(ended).toMatchObject({ code, stdout: '' })
    expect(ended.stderr).toMatch(/^rollvideo: [^\n]+[.?]\n$/)
    expect(ended.stderr).toMatch(names)
    expect(await place.files()).toEqual(before)
    expect(await place.leftovers()).toEqual([])
    expect(await place.processes()).toEqual([])
  })

  it.runIf(process.platform === 'linux')('an output folder where nobody can write', async () => {
    const ended = await place.run(['render', 'good.roll.json', '-o', '/proc/out.mp4'])
    expect(ended).toMatchObject({ code: 5, stdout: '' })
    expect(ended.stderr).toMatch(/^rollvideo: [^\n]*\/proc is not writable[^\n]*\n$/)
  })

  it('WebM without any ffmpeg', async () => {
    const ended = await place.run(['render', 'good.roll.json', '-o', 'out.webm'], { env: { ROLLVIDEO_FFMPEG: 'none' } })
    expect(ended).toMatchObject({ code: 4, stdout: '' })
    expect(ended.stderr).toMatch(/^rollvideo: [^\n]*ffmpeg[^\n]*\n$/)
    expect(await place.leftovers()).toEqual([])
  })

  it('as JSON with the field, and in Chinese where that is spoken', async () => {
    const ended = await place.run(['render', ...set('frame.width=161'), '--json'], { env: { LC_ALL: 'zh_CN.UTF-8' } })
    expect(ended.code).toBe(2)
    const [event] = eventsOf(ended.stdout)
    expect(event).toMatchObject({ type: 'error', code: 'roll.odd', field: 'frame.width' })
    expect(event?.['message']).toMatch(/偶数/)
    expect(ended.stderr).toBe(`rollvideo: ${String(event?.['message'])}\n`)
  })
})

it.each(['submit', 'run', 'jobs', 'batch', 'serve', 'worker'])('%s comes later, and says so', async (name) => {
  const ended = await place.run([name, 'list', '--until-empty'])
  expect(ended).toMatchObject({ code: 2, stdout: '' })
  expect(ended.stderr).toMatch(new RegExp(`^rollvideo: "rollvideo ${name}" is not part of this version[^\\n]+\\n$`))
})

it('a word that is neither a command nor a file is told apart', async () => {
  const ended = await place.run(['rendr'])
  expect(ended).toMatchObject({ code: 2, stdout: '' })
  expect(ended.stderr).toMatch(/^rollvideo: "rendr"[^\n]+\n$/)
})

it('an error that nobody foresaw is one sentence, not a dialog that waits for ever', async () => {
  const bomb = await place.put(
    'bomb.cjs',
    // The code that is preloaded also runs in the front and in its set-up.
    "if (process.type === 'browser') setTimeout(() => { throw new Error('a bomb') }, 500)",
  )
  await place.putRoll('long.roll.json', { scroll: { durationSeconds: 3000 } })
  const before = await place.files()
  const ended = await place.run(['render', 'long.roll.json', '-o', 'out.mp4'], {
    env: { NODE_OPTIONS: `--require ${bomb}` },
  })
  expect(ended.code).toBe(4)
  expect(ended.stderr.split('\n').filter((line) => line.startsWith('rollvideo: '))).toEqual([
    expect.stringMatching(/went wrong that should not: a bomb/),
  ])
  expect(await place.files()).toEqual(before)
  expect(await place.processes()).toEqual([])
  expect(await place.leftovers()).toEqual([])
})
