import { afterAll, describe, expect, test } from 'vitest'
import { noticesOf } from '../../../src/shared/constraints/notices'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import { summarizeLayout } from '../../../src/shared/layout/summary'
import { findPreset, presets } from '../../../src/shared/presets/builtin'
import type { Preset } from '../../../src/shared/presets/preset'
import { outputFormatOf } from '../../../src/shared/roll/format'
import { mergeRollInputs } from '../../../src/shared/roll/merge'
import { parseRoll } from '../../../src/shared/roll/parse'
import type { RollSpec } from '../../../src/shared/roll/spec'
import { planScroll } from '../../../src/shared/scroll/plan'
import { bundled } from '../layout/fonts'

const PROSE = '浔阳江头夜送客，枫叶荻花秋瑟瑟。主人下马客在船，举酒欲饮无管弦。醉不成欢惨将别，别时茫茫江浸月。'.repeat(
  6,
)
const CREDITS = Array.from({ length: 60 }, (_, index) =>
  index % 3 === 0 ? '摄影 Photography' : 'Maria Christina Lindqvist',
).join('\n')

function rollOf(preset: Preset, content: string): RollSpec {
  const parsed = parseRoll(mergeRollInputs(preset.input, { rollvideo: 1, text: { content } }))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.roll
}

const fonts = FontSet.load([bundled('sc')])
afterAll(() => fonts.dispose())

describe('the list', () => {
  test('has kebab-case ids, each once, and names in both languages, each once', () => {
    const ids = presets.map(({ id }) => id)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(presets.map(({ name }) => name.en)).size).toBe(ids.length)
    expect(new Set(presets.map(({ name }) => name.zh)).size).toBe(ids.length)
    for (const { name } of presets) expect(name.zh).toMatch(/\p{Script=Han}/u)
  })

  test('is found by id', () => {
    for (const preset of presets) expect(findPreset(preset.id)).toBe(preset)
    expect(findPreset('no-such-preset')).toBeNull()
  })

  test('covers phones, HD and 4K at film, PAL and NTSC-like rates, square, cinema, overlay and ticker', () => {
    const frames = new Set(
      presets.map((preset) => rollOf(preset, 'a').frame).map(({ width, height, fps }) => `${width}x${height}@${fps}`),
    )
    const expected = [
      ...['1080x1920', '720x1280'].flatMap((size) => [`${size}@30`, `${size}@60`]),
      ...['1920x1080', '3840x2160'].flatMap((size) => ['24', '25', '30', '60'].map((fps) => `${size}@${fps}`)),
      '1080x1080@30',
      '1998x1080@24',
      '2048x858@24',
      '1920x200@60',
    ]
    expect(expected.filter((frame) => !frames.has(frame))).toEqual([])
  })
})

test.each(presets)('$id makes a video, reads well and moves evenly', (preset) => {
  const upright = preset.id.startsWith('phone') || preset.id.startsWith('portrait') || preset.id.startsWith('square')
  const prose = upright || preset.id.startsWith('teleprompter') || preset.id.startsWith('ticker')
  const content = prose ? PROSE : CREDITS
  const spec = rollOf(preset, content)
  const layout = layoutRoll({ spec, content }, fonts)
  const plan = planScroll(spec, layout)
  expect(plan.speedPxPerFrame.den).toBe(1n)
  expect(noticesOf(spec, summarizeLayout(layout, { spec, content }), plan)).toEqual([])
  expect(outputFormatOf(spec, null)).toBe(preset.id.startsWith('overlay') ? 'mov-prores4444' : 'mp4-h264')
})

test('the ticker runs one centred line to the left', () => {
  const content = 'Breaking: 头条新闻'
  const spec = rollOf(
    presets.find(({ id }) => id.startsWith('ticker'))!,
    content,
  )
  const layout = layoutRoll({ spec, content }, fonts)
  expect(layout).toMatchObject({ axis: 'horizontal', lineCount: 1, heightPx: 200 })
  const middlePx = (layout.lineInkTopPx[0]! + layout.lineInkBottomPx[0]!) / 2
  expect(Math.abs(middlePx - 100)).toBeLessThan(12)
  expect(planScroll(spec, layout)).toMatchObject({ direction: 'left', firstOffsetPx: -1920, holdStartFrames: 0 })
})
