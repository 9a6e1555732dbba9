import { afterAll, beforeAll, expect, it } from 'vitest'
import { docxOf, paragraph, run, sheetOf, xlsxOf } from '../../unit/import/office-files'
import { Workplace } from '../cli/front'
import { decodeFrames } from '../export/decode'

const SIZE = { width: 320, height: 240 }
const SETTINGS = (
  'frame.width=320 frame.height=240 type.sizePx=20 margins.leftPx=10 margins.rightPx=10 ' +
  'scroll.pxPerFrame=16 scroll.holdStartSeconds=0 scroll.holdEndSeconds=0 output.encoder=ffmpeg'
).split(' ')

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

/** The frames of an input's video, RGB. */
async function framesOf(input: string, more: readonly string[] = []): Promise<Buffer[]> {
  const sets = [...SETTINGS, ...more].flatMap((setting) => ['--set', setting])
  const output = `${input}.mp4`
  expect(await place.run(['render', input, '-o', output, ...sets])).toMatchObject({ code: 0 })
  return decodeFrames(place.at(output), 'rgb24', SIZE.width * SIZE.height * 3)
}

/** Counts px by colour: letters on black, red ones apart. */
function inkOf(frames: readonly Buffer[]): { white: number; red: number } {
  let white = 0
  let red = 0
  for (const frame of frames) {
    for (let at = 0; at < frame.length; at += 3) {
      const [r = 0, g = 0] = frame.subarray(at, at + 2)
      if (r > 160 && g > 160) white++
      else if (r > 160 && g < 80) red++
    }
  }
  return { white, red }
}

it('a workbook and separated values become the video of the same credits', async () => {
  const table = [['Department', 'Role', 'Name'], ['Camera', 'Focus', 'Bo Bee'], ['Camera', '', 'Cy'], ['Sound', 'Mixer', 'Di']] // prettier-ignore
  await place.put('cast.xlsx', xlsxOf({ sheets: { Cast: sheetOf(table) } }))
  await place.put('cast.csv', table.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n'))
  await place.put('credits.txt', '## Camera\nFocus | Bo Bee\n| Cy\n\n## Sound\nMixer | Di\n')
  const wanted = await framesOf('credits.txt', ['text.format=credits'])
  expect(inkOf(wanted).white).toBeGreaterThan(1000)
  for (const input of ['cast.xlsx', 'cast.csv']) {
    const frames = await framesOf(input)
    expect(frames.length).toBe(wanted.length)
    expect(frames.every((frame, n) => wanted[n]?.equals(frame))).toBe(true)
  }
})

it('a document becomes the video of the same Markdown, colours and all', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' // prettier-ignore
  const body =
    paragraph('The Tempest', '<w:pStyle w:val="1"/>') +
    paragraph(run('Our rev') + run('els ') + run('now', '<w:b/>') + run(' are ') + run('ended', '<w:color w:val="FF0000"/><w:sz w:val="60"/>') + run('.')) +
    paragraph('Exeunt', '<w:jc w:val="right"/>') // prettier-ignore
  await place.put('play.docx', docxOf({ body, styles }))
  await place.put(
    'play.md',
    '# The Tempest\n\nOur revels **now** are [ended]{color=#ff0000 size=300%}.\n\n::: right\n\nExeunt\n\n:::\n',
  )
  const [frames, wanted] = [await framesOf('play.docx'), await framesOf('play.md')]
  expect(inkOf(frames).red).toBeGreaterThan(1000)
  expect(frames.length).toBe(wanted.length)
  expect(frames.every((frame, n) => wanted[n]?.equals(frame))).toBe(true)
})

it('a broken one ends with a sentence, and code 3', async () => {
  await place.put('broken.csv', 'Role,Name\nFocus,"Bo\n')
  const { code, stderr } = await place.run(['render', 'broken.csv', '-o', 'broken.mp4'])
  expect(code).toBe(3)
  expect(stderr).toMatch(/^rollvideo: .*broken\.csv has a quotation mark at line 2, column 7 /)
  expect(await place.files()).not.toContain('broken.mp4')
})
