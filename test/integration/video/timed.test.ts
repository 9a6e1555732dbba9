import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventsOf, Workplace } from '../cli/front'
import { centroidY } from '../engine/rolls'
import { pngFrames } from './pictures'

const size = { widthPx: 160, heightPx: 120 }

let place: Workplace
beforeAll(async () => {
  place = await Workplace.open()
})
afterAll(() => place.close())

/** Lines that are one and the same rectangle, so that their middle is that of their ink. */
const LRC = '[offset:100]\n[00:01.10]█\n[00:02.43]█\n[00:00.60]█\n[00:02.43]█\n'

it('lines are on the reading line at their times, and the plan says how far off', async () => {
  await place.put('song.lrc', LRC)
  const settings = [
    'frame.width=160',
    'frame.height=120',
    'frame.fps=30000/1001',
    'type.sizePx=16',
    'type.lineSpacingPx=12',
    'scroll.readingLine=0.25',
    'scroll.pxPerFrame=8/3',
    'scroll.holdEndSeconds=0',
  ].flatMap((setting) => ['--set', setting])
  const { code, stdout, stderr } = await place.run(['render', 'song.lrc', '-o', 'song', '--json', ...settings])
  expect(code, stderr).toBe(0)
  const plan = eventsOf(stdout)[0]
  // 0.5 s are 14.985 frames, 1 s 29.97 and 2.33 s 69.83.
  expect(plan).toMatchObject({ holdStartFrames: 0, cues: { count: 4, largestErrorFrames: '170/1001' } })
  const frames = pngFrames(place.at('song'), size)
  expect(frames).toHaveLength(Number(plan?.['frames']))
  const middles = [15, 30, 70].map((frame) => inkMiddles(frames[frame]!))
  const linePx = 0.75 * size.heightPx
  // What is set in the middle of letters is off the middle of a block by the same everywhere.
  const offPx = nearest(middles[0]!, linePx) - linePx
  expect(Math.abs(offPx)).toBeLessThan(4)
  expect(Math.abs(nearest(middles[1]!, linePx) - linePx - offPx)).toBeLessThan(0.51)
  // Two lines at one time have their common middle there.
  const [above, below] = middles[2]!.toSorted((a, b) => Math.abs(a - linePx) - Math.abs(b - linePx))
  expect(Math.abs((above! + below!) / 2 - linePx - offPx)).toBeLessThan(0.51)
})

it('tells where a text with times is wrong', async () => {
  await place.put('bad.srt', '1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n00:00:61,000 --> 00:01:02,000\nb\n')
  const { code, stderr } = await place.run(['render', 'bad.srt', '-o', 'bad.mp4'])
  expect(code).toBe(2)
  expect(stderr).toContain('bad.srt:6:1: "00:00:61,000" is no time')
  expect(await place.files()).not.toContain('bad.mp4')
})

/** Middles of the runs of rows that have ink, px. */
function inkMiddles(frame: Buffer): number[] {
  const { widthPx, heightPx } = size
  const ink = Uint8Array.from({ length: widthPx * heightPx }, (_, pixel) => frame[4 * pixel]!)
  const isInked = (y: number): boolean => ink.subarray(y * widthPx, (y + 1) * widthPx).some((value) => value > 0)
  const middles: number[] = []
  for (let y = 0; y < heightPx; y++) {
    if (!isInked(y) || (y > 0 && isInked(y - 1))) continue
    let end = y
    while (end < heightPx && isInked(end)) end++
    middles.push(y + centroidY(ink.subarray(y * widthPx, end * widthPx), widthPx))
  }
  return middles
}

const nearest = (values: readonly number[], to: number): number =>
  values.reduce((best, value) => (Math.abs(value - to) < Math.abs(best - to) ? value : best), Infinity)
