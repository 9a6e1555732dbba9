import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FaultError, type Fault } from '../../../src/shared/messages/fault'
import { tell } from '../../../src/shared/messages/tell'
import { isOriginal, rollOfOriginal } from '../../../src/shared/original/roll'
import { parseRoll } from '../../../src/shared/roll/parse'
import type { RollSpec } from '../../../src/shared/roll/spec'

/** The roll that a payload becomes. */
function rollOf(fields: Record<string, unknown>): RollSpec {
  const parsed = parseRoll(rollOfOriginal({ text: '滚动', ...fields }))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.roll
}

function faultOf(fields: Record<string, unknown>): Fault {
  try {
    rollOfOriginal({ text: '滚动', ...fields })
  } catch (error) {
    if (error instanceof FaultError) return error.fault
    throw error
  }
  throw new Error('no fault')
}

describe('a payload without fields', () => {
  it('is what the original makes of it', () => {
    expect(rollOf({})).toMatchObject({
      text: { content: '滚动' },
      frame: { width: 720, height: 1280, fps: '60' },
      type: { file: null, sizePx: 40, color: '#ffffff', lineSpacingPx: 20, letterSpacingPx: 5, align: 'start' },
      margins: { topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0 },
      edges: { maskTopPx: 0, maskBottomPx: 0, fadeTopPx: 0, fadeBottomPx: 0 },
      scroll: {
        direction: 'up',
        pxPerFrame: '8/5',
        durationSeconds: null,
        holdStartSeconds: 2,
        holdEndSeconds: 2,
        minScrollSeconds: 8,
        start: 'top',
        end: 'above',
      },
      background: { kind: 'color', color: '#000000' },
      audio: null,
      output: { format: 'auto' },
    })
  })
})

describe('a field', () => {
  it.each([
    ['width', 1080, 'frame.width', 1080],
    ['height', 1920, 'frame.height', 1920],
    ['font_path', '/fonts/a.ttf', 'type.file', '/fonts/a.ttf'],
    ['font_path', 'a.OTF', 'type.file', 'a.OTF'],
    ['font_path', String.raw`C:\fonts\a`, 'type.file', String.raw`C:\fonts\a`],
    ['font_path', '方正书宋', 'type.family', ['方正书宋']],
    ['font_size', 64, 'type.sizePx', 64],
    ['font_color', [255, 180, 64], 'type.color', '#ffb440'],
    ['font_color', [255, 180, 64, 128], 'type.color', '#ffb44080'],
    ['font_color', [255, 180, 64, 1], 'type.color', '#ffb44001'],
    ['bg_color', [16, 20, 24], 'background.color', '#101418'],
    ['bg_color', [16, 20, 24, 255], 'background.color', '#101418'],
    ['bg_color', [16, 20, 24, 1], 'background.color', '#101418'],
    ['bg_color', [16, 20, 24, 1.0], 'background.color', '#101418'],
    ['bg_color', [16, 20, 24, 0.5], 'background.color', '#10141880'],
    ['bg_color', [16, 20, 24, 0], 'background.color', '#10141800'],
    ['bg_color', [16, 20, 24, 128], 'background.color', '#10141880'],
    ['bg_color', [16, 20, 24, 2], 'background.color', '#10141802'],
    [
      'background_url',
      'https://a.example/b.png',
      'background',
      expect.objectContaining({ kind: 'image', path: 'https://a.example/b.png', fit: 'stretch' }),
    ],
    [
      'background_url',
      'b.png',
      'background',
      expect.objectContaining({ kind: 'image', path: 'b.png', fit: 'stretch' }),
    ],
    ['line_spacing', -5, 'type.lineSpacingPx', -5],
    ['char_spacing', 0, 'type.letterSpacingPx', 0],
    ['fps', 30, 'frame.fps', '30'],
    ['roll_px', 2, 'scroll.pxPerFrame', '2'],
    ['roll_px', 1.6666666666666667, 'scroll.pxPerFrame', '16667/10000'],
    ['roll_px', 0.1 + 0.2, 'scroll.pxPerFrame', '3/10'],
    ['audio_path', 'music.mp3', 'audio', expect.objectContaining({ path: 'music.mp3', gainDb: 0, loop: true })],
    ['top_margin', 100, 'margins.topPx', 100],
    ['top_margin', 100, 'edges.maskTopPx', 100],
    ['bottom_margin', 80, 'margins.bottomPx', 80],
    ['bottom_margin', 80, 'edges.maskBottomPx', 80],
    ['left_margin', 40, 'margins.leftPx', 40],
    ['right_margin', 60, 'margins.rightPx', 60],
  ])('%s %j is %s', (field, value, path, expected) => {
    expect(rollOf({ [field]: value })).toHaveProperty(path, expected)
  })

  it('scale_mode is the fit of the picture', () => {
    const background = rollOf({ background_url: 'a.png', scale_mode: 'tile', bg_color: [1, 2, 3] }).background
    expect(background).toMatchObject({ kind: 'image', fit: 'tile' })
  })

  it.each(['font_path', 'background_url', 'audio_path', 'width', 'bg_color'])('%s may be null', (field) => {
    expect(rollOf({ [field]: null })).toEqual(rollOf({}))
  })

  it.each(['font_path', 'background_url', 'audio_path'])('%s may be empty', (field) => {
    expect(rollOf({ [field]: '' })).toEqual(rollOf({}))
  })

  it('that the original does not know is passed over', () => {
    expect(rollOf({ save_as: 'a.mp4', uid: '7' })).toEqual(rollOf({}))
  })
})

describe('a bad field', () => {
  it.each([
    [{ text: '' }, 'text', 'roll.text.blank'],
    [{ text: ' \n' }, 'text', 'roll.text.blank'],
    [{ width: 721 }, 'width', 'roll.odd'],
    [{ width: '720' }, 'width', 'roll.type.number'],
    [{ height: 0 }, 'height', 'roll.tooSmall'],
    [{ height: 9000 }, 'height', 'roll.tooBig'],
    [{ font_path: 7 }, 'font_path', 'roll.type.text'],
    [{ font_size: 2 }, 'font_size', 'roll.tooSmall'],
    [{ font_color: '#ffffff' }, 'font_color', 'original.color'],
    [{ font_color: [255, 255] }, 'font_color', 'original.color'],
    [{ font_color: [255, 255, 256] }, 'font_color', 'original.color'],
    [{ font_color: [255, 255, 255, 0.5] }, 'font_color', 'original.color'],
    [{ bg_color: [0, 0, 0, 1.5] }, 'bg_color', 'original.color'],
    [{ bg_color: [0, 0, 0, -1] }, 'bg_color', 'original.color'],
    [{ bg_color: [0, 0, 0, 0, 0] }, 'bg_color', 'original.color'],
    [{ background_url: [] }, 'background_url', 'roll.type.text'],
    [{ scale_mode: 'cover' }, 'scale_mode', 'roll.choice'],
    [{ line_spacing: 1.5 }, 'line_spacing', 'roll.type.whole'],
    [{ line_spacing: -40 }, 'line_spacing', 'original.spacing'],
    [{ char_spacing: -41 }, 'char_spacing', 'original.spacing'],
    [{ fps: 0 }, 'fps', 'roll.ratioNotPositive'],
    [{ fps: 'fast' }, 'fps', 'roll.ratio'],
    [{ fps: 241 }, 'fps', 'roll.ratioTooBig'],
    [{ roll_px: 0 }, 'roll_px', 'roll.tooSmall'],
    [{ roll_px: '1.6' }, 'roll_px', 'roll.type.number'],
    [{ audio_path: 1 }, 'audio_path', 'roll.type.text'],
    [{ top_margin: -1 }, 'top_margin', 'roll.tooSmall'],
    [{ left_margin: 350, right_margin: 350 }, 'left_margin', 'original.noWidth'],
    [{ top_margin: 700, bottom_margin: 580 }, 'top_margin', 'original.noHeight'],
  ])('%j is told of by its own name: %s', (fields, field, key) => {
    const fault = faultOf(fields)
    expect(fault).toMatchObject({ kind: 'roll', field, key })
    for (const language of ['en', 'zh'] as const) {
      const sentence = tell(fault, language)
      expect(sentence).toContain(field)
      expect(sentence).not.toMatch(/\{\w+\}|undefined|NaN/)
    }
  })

  it('of a task is told of like that of a payload', () => {
    expect(() => rollOfOriginal({ payload: { width: 720 }, source: 'a', uid: '1' })).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ field: 'text', key: 'roll.missing' }) }),
    )
  })
})

describe('what a file is', () => {
  it.each([
    [{ text: 'a' }, true],
    [{ payload: { text: 'a' }, source: 'web', uid: '1' }, true],
    [{ payload: { width: 720 } }, true],
    [{ rollvideo: 1, text: 'a' }, false],
    [{ text: { content: 'a' } }, false],
    [{ width: 720 }, false],
    [['a'], false],
    ['a', false],
    [null, false],
  ])('%j: a task or payload is %s', (data, expected) => {
    expect(isOriginal(data)).toBe(expected)
  })
})

it('every good payload is a good roll', () => {
  const byte = fc.integer({ min: 0, max: 255 })
  const margin = fc.integer({ min: 0, max: 200 })
  const payload = fc.record(
    {
      text: fc.string({ minLength: 1 }).map((text) => `${text}a`),
      width: fc.integer({ min: 300, max: 4096 }).map((half) => 2 * half),
      height: fc.integer({ min: 300, max: 4096 }).map((half) => 2 * half),
      font_size: fc.integer({ min: 4, max: 200 }),
      font_color: fc.tuple(byte, byte, byte),
      bg_color: fc.tuple(byte, byte, byte, fc.oneof(byte, fc.double({ min: 0, max: 1, noNaN: true }))),
      fps: fc.integer({ min: 1, max: 240 }),
      roll_px: fc.double({ min: 0.001, max: 100, noNaN: true }),
      top_margin: margin,
      bottom_margin: margin,
      left_margin: margin,
      right_margin: margin,
      line_spacing: fc.integer({ min: -3, max: 100 }),
    },
    { requiredKeys: ['text'] },
  )
  fc.assert(
    fc.property(payload, (fields) => {
      expect(parseRoll(rollOfOriginal({ payload: fields }))).toMatchObject({ ok: true })
    }),
  )
})
