import { copyFile, mkdir } from 'node:fs/promises'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventsOf, Workplace } from '../cli/front'
import { decodeFrames } from '../export/decode'
import { rgbOf } from '../video/bt709'
import { pngFrames } from '../video/pictures'

const WIDTH = 480
const HEIGHT = 240
const SIZE = { widthPx: WIDTH, heightPx: HEIGHT }

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

const LOOK = {
  frame: { width: WIDTH, height: HEIGHT, fps: '30' },
  type: { family: ['Noto Sans'], sizePx: 20, lineSpacingPx: 4 },
  margins: { leftPx: 20, rightPx: 20 },
  scroll: { pxPerFrame: 4, holdStartSeconds: 0, holdEndSeconds: 0 },
}

async function renderText(name: string, text: string, fields: object, output: string): Promise<string> {
  await mkdir(place.at(name), { recursive: true })
  await place.put(`${name}/${name}`, text)
  await place.put(`${name}/a.roll.json`, JSON.stringify({ rollvideo: 1, ...LOOK, ...fields }))
  const { code, stderr } = await place.run(['render', `${name}/a.roll.json`, '-o', `${name}/${output}`])
  expect(code, stderr).toBe(0)
  return place.at(`${name}/${output}`)
}

type Rgb = readonly [r: number, g: number, b: number]

/** The rows of an RGBA frame that have a full colour in them, and the columns from its first to its last pixel there. */
function inkOf(frame: Buffer, [r, g, b]: Rgb): { y: number; fromX: number; toX: number }[] {
  const rows = []
  for (let y = 0; y < HEIGHT; y++) {
    let fromX = -1
    let toX = -1
    for (let x = 0; x < WIDTH; x++) {
      const at = 4 * (y * WIDTH + x)
      if (frame[at] !== r || frame[at + 1] !== g || frame[at + 2] !== b) continue
      if (fromX < 0) fromX = x
      toX = x
    }
    if (fromX >= 0) rows.push({ y, fromX, toX })
  }
  return rows
}

/** Rows of ink, put together to lines. */
function linesOf(rows: ReturnType<typeof inkOf>): { topY: number; fromX: number; toX: number }[] {
  const lines: { topY: number; bottomY: number; fromX: number; toX: number }[] = []
  for (const { y, fromX, toX } of rows) {
    const last = lines.at(-1)
    if (last !== undefined && y - last.bottomY <= 2) {
      last.bottomY = y
      last.fromX = Math.min(last.fromX, fromX)
      last.toX = Math.max(last.toX, toX)
    } else lines.push({ topY: y, bottomY: y, fromX, toX })
  }
  return lines
}

const RED: Rgb = [255, 0, 0]
const GREEN: Rgb = [0, 255, 0]

describe.concurrent('a text in credits', () => {
  it('has its gutter in one place, roles at its one side and names at its other, in their colours', async () => {
    const text = '## Cast\nAch: Hut\nDurch: Hill\nBrauch: Heath\n  Hove\n'
    const styles = { role: { color: '#ff0000' }, name: { color: '#00ff00' } }
    const scroll = { ...LOOK.scroll, start: 'top', end: 'bottom', holdStartSeconds: 0.1 }
    const fields = { text: { path: 'cast.txt', format: 'credits' }, styles, scroll }
    const [frame] = pngFrames(await renderText('cast.txt', text, fields, 'frames'), SIZE)
    const roles = linesOf(inkOf(frame!, RED))
    const names = linesOf(inkOf(frame!, GREEN))
    expect(roles).toHaveLength(3)
    expect(names).toHaveLength(4)
    // Each role ends with an h, and each name begins with an H: their stems stand at the gutter.
    expect(new Set(roles.map(({ toX }) => toX)).size).toBe(1)
    expect(new Set(names.map(({ fromX }) => fromX)).size).toBe(1)
    expect(names[0]!.fromX - roles[0]!.toX).toBeGreaterThan(10)
    // Roles differ in width, so they begin in different places.
    expect(new Set(roles.map(({ fromX }) => fromX)).size).toBe(3)
    // A name stands beside its role.
    roles.forEach((role, index) => expect(Math.abs(role.topY - names[index]!.topY)).toBeLessThanOrEqual(1))
  })
})

describe.concurrent('a text in Markdown', () => {
  it('by the ending of its file, stands still where it says so, for as long as it says', async () => {
    const text = `# Title\n\nOne\n\n::: stop 0.5\n\n${'More\n\n'.repeat(6)}The end\n`
    const frames = pngFrames(await renderText('stop.md', text, { text: { path: 'stop.md' } }, 'frames'), SIZE)
    let longest = 0
    let held = 0
    let at = 0
    frames.forEach((frame, index) => {
      held = index > 0 && frame.equals(frames[index - 1]!) && !isBlank(frame) ? held + 1 : 0
      if (held > longest) [longest, at] = [held, index]
    })
    expect(longest).toBe(15)
    // What it stands still for is in the middle.
    const rows = [...inkOf(frames[at]!, [255, 255, 255])]
    const middleY = (rows[0]!.y + rows.at(-1)!.y) / 2
    expect(rows[0]!.y).toBeGreaterThan(40)
    expect(middleY).toBeGreaterThan(HEIGHT / 2 - 60)
  })

  it('has the colours of its styles and of its words, within 2 of 255', async () => {
    const text = '# ███\n\n[███]{color=#00b7c3}\n'
    const fields = {
      text: { path: 'colours.md' },
      type: { ...LOOK.type, family: ['Noto Sans SC'], sizePx: 40 },
      styles: { title: { color: '#ff8000' } },
      output: { quality: 'max' },
      scroll: { ...LOOK.scroll, start: 'top', end: 'bottom', holdStartSeconds: 0.1 },
    }
    const file = await renderText('colours.md', text, fields, 'colours.mp4')
    const [frame] = decodeFrames(file, 'yuv420p', WIDTH * HEIGHT * 1.5)
    for (const wanted of [
      [255, 128, 0],
      [0, 183, 195],
    ] as const) {
      expect(shareOf(frame!, wanted)).toBeGreaterThan(0.01)
    }
  })
})

describe.concurrent('readings', () => {
  const EM = 60
  /** Two dots, each over the middle of one of two ideographs, and one ideograph that has none. */
  const text = '{国国|・・}国\n'

  async function firstFrame(name: string, writing: string, direction: string): Promise<Buffer> {
    const frames = await renderText(
      name,
      text,
      {
        text: { path: name },
        type: { ...LOOK.type, family: ['Noto Sans SC'], sizePx: EM, writing },
        margins: { topPx: 20, rightPx: 20, bottomPx: 20, leftPx: 20 },
        scroll: { ...LOOK.scroll, direction, start: 'top', end: 'bottom', holdStartSeconds: 0.1 },
      },
      'frames',
    )
    return pngFrames(frames, SIZE)[0]!
  }

  /** How many pixels of a part of a frame are white. */
  function inkIn(frame: Buffer, fromX: number, toX: number, fromY: number, toY: number): number {
    let count = 0
    for (let y = fromY; y < toY; y++) {
      for (let x = fromX; x < toX; x++) if (frame[4 * (y * WIDTH + x)]! > 128) count++
    }
    return count
  }

  it('stand over what they belong to', async () => {
    const rows = linesOf(inkOf(await firstFrame('above.md', 'horizontal', 'up'), [255, 255, 255]))
    expect(rows).toHaveLength(2)
    const [dots, words] = rows
    expect(dots!.topY).toBeLessThan(words!.topY)
    // From the middle of the first ideograph to that of the second, and nothing over the third.
    const middles = [20 + EM / 2, 20 + (3 * EM) / 2]
    expect(Math.abs(dots!.fromX - middles[0]!)).toBeLessThan(6)
    expect(Math.abs(dots!.toX - middles[1]!)).toBeLessThan(6)
    expect(words!.toX - words!.fromX).toBeGreaterThan(2.7 * EM)
  })

  it('stand at the right of columns', async () => {
    const frame = await firstFrame('beside.md', 'vertical', 'right')
    const ink = inkOf(frame, [255, 255, 255])
    const rightX = Math.max(...ink.map(({ toX }) => toX))
    const middles = [20 + EM / 2, 20 + (3 * EM) / 2]
    for (const y of middles) expect(inkIn(frame, rightX - 8, rightX + 1, y - 6, y + 6)).toBeGreaterThan(0)
    // Between the dots and the column, and beside the third ideograph, nothing stands.
    expect(inkIn(frame, rightX - 13, rightX - 9, 0, HEIGHT)).toBe(0)
    expect(inkIn(frame, rightX - 8, rightX + 1, 20 + 2 * EM, HEIGHT)).toBe(0)
  })
})

it('letters of a variable font are painted where they are on its axes', async () => {
  const font = new URL('../../fixtures/fonts/RobotoFlex-HIOhinox.ttf', import.meta.url)
  await mkdir(place.at('axes.md'), { recursive: true })
  await copyFile(font, place.at('axes.md/flex.ttf'))
  const text = '::: narrow\nHHHHHHHH\n:::\n\n::: heavy\nHHHHHHHH\n:::\n'
  const fields = {
    text: { path: 'axes.md' },
    type: { ...LOOK.type, file: 'flex.ttf', sizePx: 60 },
    styles: { narrow: { axes: { wdth: 25 }, color: '#ff0000' }, heavy: { weight: 1000, color: '#00ff00' } },
    scroll: { ...LOOK.scroll, start: 'top', end: 'bottom', holdStartSeconds: 0.1 },
  }
  const [frame] = pngFrames(await renderText('axes.md', text, fields, 'frames'), SIZE)
  const [narrow] = linesOf(inkOf(frame!, RED))
  const [heavy] = linesOf(inkOf(frame!, GREEN))
  expect(narrow!.toX - narrow!.fromX).toBeLessThan(0.85 * (heavy!.toX - heavy!.fromX))
  // A stem as heavy as can be is more than a tenth of the type size wide.
  expect(fullRun(frame!, RED)).toBeLessThan(6)
  expect(fullRun(frame!, GREEN)).toBeGreaterThan(6)
})

describe.concurrent('the pictures of a text', () => {
  it('lie beside it, and are shown in their own colours and sizes', async () => {
    await mkdir(place.at('logo.md'), { recursive: true })
    await place.put('logo.md/orange.png', flatPicture(60, 40, [255, 128, 0]))
    const fields = {
      text: { path: 'logo.md' },
      scroll: { ...LOOK.scroll, start: 'top', end: 'bottom', holdStartSeconds: 0.1 },
    }
    const text = 'Above\n\n![A flat one](orange.png)\n\n![](orange.png){width=120} ![](orange.png){width=30}\n'
    const [frame] = pngFrames(await renderText('logo.md', text, fields, 'frames'), SIZE)
    const rows = inkOf(frame!, [255, 128, 0])
    // 60 × 40 as it is; beside each other 120 × 80 and 30 × 20, in the middle of the taller one.
    expect(rows).toHaveLength(40 + 80)
    const [first] = rows
    expect(first).toMatchObject({ fromX: 20, toX: 79 })
    expect(rows[40 + 40]!.toX).toBeGreaterThan(20 + 120 + 20)
    expect(rows[40 + 5]!.toX).toBe(20 + 120 - 1)
  })

  it('are told of by their place where they are missing, and nothing is made', async () => {
    await place.put('gap.md', '# Title\n\n![](no/such.png)\n')
    const { code, stderr } = await place.run(['render', 'gap.md', '-o', 'gap.mp4'])
    expect(code).toBe(3)
    expect(stderr).toMatch(/gap\.md:3:1: .*no\/such\.png/)
    expect(await place.files()).not.toContain('gap.mp4')
  })

  it('are told of by their place where they are broken', async () => {
    const whole = flatPicture(300, 200, [255, 128, 0])
    await place.put('cut.png', whole.subarray(0, whole.length / 2))
    await place.put('cut.md', 'Words\n\n![](cut.png)\n')
    const { code, stderr } = await place.run(['render', 'cut.md', '-o', 'cut.mp4'])
    expect(code).toBe(3)
    expect(stderr).toMatch(/cut\.md:3:1: .*cut\.png/)
    expect(await place.files()).not.toContain('cut.mp4')
  })
})

it('what is wrong in a text is told with its place, and is no hindrance', async () => {
  await place.put('faulty.md', '# Title\n\n::: nonsense\n\nWords\n')
  const human = await place.run(['plan', 'faulty.md'])
  expect(human.code).toBe(0)
  expect(human.stderr).toMatch(/^faulty\.md:3:\d+: warning: /m)
  const { stdout } = await place.run(['plan', 'faulty.md', '--json'])
  const plan: unknown = JSON.parse(stdout)
  const told = expect.objectContaining({ severity: 'warning', file: place.at('faulty.md'), line: 3 })
  expect(plan).toMatchObject({ warnings: expect.arrayContaining([told]) })
})

it('a style that comes from itself is told, and nothing is made', async () => {
  const styles = { a: { parent: 'b' }, b: { parent: 'a' } }
  await place.put('circle.roll.json', JSON.stringify({ rollvideo: 1, text: { content: 'A' }, styles }))
  const { code, stdout, stderr } = await place.run(['render', 'circle.roll.json', '-o', 'c.mp4', '--json'])
  expect(code).toBe(2)
  expect(stderr).toContain('styles.a.parent')
  expect(eventsOf(stdout)).toMatchObject([{ type: 'error', code: 'roll.style.cycle', field: 'styles.a.parent' }])
  expect(await place.files()).not.toContain('c.mp4')
})

/** The longest run of a full colour in a row through the legs of the first line's letters, px. */
function fullRun(frame: Buffer, [r, g, b]: Rgb): number {
  const [line] = linesOf(inkOf(frame, [r, g, b]))
  let longest = 0
  let run = 0
  for (let x = 0; x < WIDTH; x++) {
    const at = 4 * ((line!.topY + 6) * WIDTH + x)
    run = frame[at] === r && frame[at + 1] === g && frame[at + 2] === b ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

function flatPicture(width: number, height: number, rgb: Rgb): Buffer {
  const png = new PNG({ width, height })
  for (let at = 0; at < png.data.length; at += 4) png.data.set([...rgb, 255], at)
  return PNG.sync.write(png)
}

function isBlank(frame: Buffer): boolean {
  return frame.every((byte, index) => byte === frame[index % 4])
}

/** The part of a frame's pixels that have a colour, within 2 of 255. */
function shareOf(frame: Buffer, [r, g, b]: Rgb): number {
  const pixels = WIDTH * HEIGHT
  let count = 0
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const chroma = pixels + (y >> 1) * (WIDTH / 2) + (x >> 1)
      const decoded = rgbOf(frame[y * WIDTH + x]!, frame[chroma]!, frame[chroma + pixels / 4]!)
      if ([r, g, b].every((part, i) => Math.abs((decoded[i] ?? 0) - part) <= 2)) count++
    }
  }
  return count / pixels
}
