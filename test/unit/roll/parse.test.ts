import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tell } from '../../../src/shared/messages/tell'
import { rollVersions } from '../../../src/shared/roll/migrations'
import { parseRoll } from '../../../src/shared/roll/parse'
import { blankTextFault } from '../../../src/shared/roll/text'
import { faultsWith, makeRoll } from './make'

describe('a good roll', () => {
  test('is filled with defaults', () => {
    expect(makeRoll()).toEqual({
      rollvideo: 1,
      text: { content: 'A line of text', format: 'auto' },
      frame: { width: 1080, height: 1920, fps: '30' },
      type: {
        family: ['Noto Sans SC'],
        file: null,
        sizePx: 48,
        weight: 400,
        italic: false,
        color: '#ffffff',
        lineSpacingPx: 20,
        letterSpacingPx: 0,
        paragraphSpacingPx: 0,
        align: 'start',
        direction: 'auto',
        features: [],
        axes: {},
        writing: 'horizontal',
        outline: null,
        shadow: null,
      },
      styles: {},
      cjk: { punctuation: 'full', hanging: false, latinGapEm: 0, firstLineIndentEm: 0 },
      margins: { topPx: 0, rightPx: 60, bottomPx: 0, leftPx: 60 },
      scroll: {
        direction: 'up',
        pxPerFrame: '2',
        durationSeconds: null,
        holdStartSeconds: 2,
        holdEndSeconds: 2,
        minScrollSeconds: 0,
        fit: null,
        loop: false,
        loopGapPx: null,
        readingLine: 0.5,
        marks: [],
        start: 'below',
        end: 'above',
      },
      background: { kind: 'color', color: '#000000' },
      edges: { maskTopPx: 0, maskBottomPx: 0, fadeTopPx: 0, fadeBottomPx: 0 },
      audio: null,
      output: {
        format: 'auto',
        quality: 'standard',
        alpha: 'straight',
        matte: 'none',
        bitDepth: 'auto',
        plays: 0,
        encoder: 'auto',
      },
    })
  })

  test.each([
    [30, '30'],
    ['30000/1001', '30000/1001'],
    ['60000/2002', '30000/1001'],
    [29.97, '2997/100'],
    [240, '240'],
  ])('fps %s is held as %s', (given, held) => {
    expect(makeRoll({ frame: { fps: given } }).frame.fps).toBe(held)
  })

  test.each([
    [1.6, '8/5'],
    ['8/5', '8/5'],
    [' 16 / 10', '8/5'],
    [3, '3'],
    ['0.25', '1/4'],
  ])('pxPerFrame %s is held as %s', (given, held) => {
    expect(makeRoll({ scroll: { pxPerFrame: given } }).scroll.pxPerFrame).toBe(held)
  })

  test('durationSeconds takes the place of pxPerFrame', () => {
    expect(makeRoll({ scroll: { durationSeconds: 90 } }).scroll).toMatchObject({
      pxPerFrame: null,
      durationSeconds: 90,
    })
  })

  test('what parsing gives is a roll that parses to itself', () => {
    const fields = fc.record(
      {
        frame: fc.record({
          width: fc.integer({ min: 200, max: 4096 }).map((n) => 2 * n),
          fps: fc.constantFrom(24, '30000/1001', '12.5'),
        }),
        scroll: fc.oneof(
          fc.record({ pxPerFrame: fc.constantFrom('8/5', 1.6, 3) }),
          fc.record({ durationSeconds: fc.integer({ min: 1, max: 86_400 }) }),
        ),
        background: fc.constantFrom({ kind: 'transparent' }, { color: '#12345678' }, {}),
        type: fc.record({ outline: fc.constantFrom(null, {}), shadow: fc.constantFrom(null, { blurPx: 0 }) }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fields, (given) => {
        const roll = makeRoll(given)
        expect(parseRoll(JSON.parse(JSON.stringify(roll)))).toEqual({ ok: true, roll })
      }),
    )
  })
})

const PROTOTYPE: Record<string, unknown> = JSON.parse('{ "__proto__": { "x": 1 } }')

/** Out of order. */
const STOPS = [
  { at: 0.5, color: '#fff' },
  { at: 0.2, color: '#000' },
]

/** Each bad field with the sentence that is told of it. */
const BAD: readonly (readonly [fields: Record<string, unknown>, field: string, key: string])[] = [
  [{ frame: { width: 70_000 } }, 'frame.width', 'roll.tooBig'],
  [{ frame: { width: 1e20 } }, 'frame.width', 'roll.tooBig'],
  [{ frame: { width: 70_001 } }, 'frame.width', 'roll.tooBig'],
  [{ frame: { width: 0 } }, 'frame.width', 'roll.tooSmall'],
  [{ frame: { height: 1081 } }, 'frame.height', 'roll.odd'],
  [{ frame: { height: 1080.5 } }, 'frame.height', 'roll.type.whole'],
  [{ frame: { width: '1080' } }, 'frame.width', 'roll.type.number'],
  [{ frame: { width: null } }, 'frame.width', 'roll.type.number'],
  [{ frame: null }, 'frame', 'roll.type.object'],
  [{ frame: [] }, 'frame', 'roll.type.object'],
  [{ frame: { fps: 0 } }, 'frame.fps', 'roll.ratioNotPositive'],
  [{ frame: { fps: '0/5' } }, 'frame.fps', 'roll.ratioNotPositive'],
  [{ frame: { fps: -30 } }, 'frame.fps', 'roll.ratioNotPositive'],
  [{ frame: { fps: 241 } }, 'frame.fps', 'roll.ratioTooBig'],
  [{ frame: { fps: '30/0' } }, 'frame.fps', 'roll.ratio'],
  [{ frame: { fps: 'fast' } }, 'frame.fps', 'roll.ratio'],
  [{ frame: { fps: null } }, 'frame.fps', 'roll.ratio'],
  [{ frame: { fps: '1/3000000' } }, 'frame.fps', 'roll.ratioTooFine'],
  [{ type: { color: '#12' } }, 'type.color', 'roll.color'],
  [{ type: { color: 'red' } }, 'type.color', 'roll.color'],
  [{ type: { color: 7 } }, 'type.color', 'roll.type.text'],
  [{ type: { sizePx: 3 } }, 'type.sizePx', 'roll.tooSmall'],
  [{ type: { sizePx: 2001 } }, 'type.sizePx', 'roll.tooBig'],
  [{ type: { weight: 1001 } }, 'type.weight', 'roll.tooBig'],
  [{ type: { italic: 'yes' } }, 'type.italic', 'roll.type.boolean'],
  [{ type: { family: 'Noto Sans' } }, 'type.family', 'roll.type.list'],
  [{ type: { family: [] } }, 'type.family', 'roll.empty'],
  [{ type: { family: [''] } }, 'type.family.0', 'roll.empty'],
  [{ type: { file: '' } }, 'type.file', 'roll.empty'],
  [{ type: { align: 'left' } }, 'type.align', 'roll.choice'],
  [{ type: { outline: { widthPx: 0 } } }, 'type.outline.widthPx', 'roll.notAbove'],
  [{ type: { outline: { width: 2 } } }, 'type.outline.width', 'roll.unknownFieldMeant'],
  [{ type: { shadow: { blurPx: -1 } } }, 'type.shadow.blurPx', 'roll.tooSmall'],
  [{ type: { shadow: true } }, 'type.shadow', 'roll.type.object'],
  [{ type: { lineSpacingPx: -48 } }, 'type.lineSpacingPx', 'roll.lineSpacing'],
  [{ type: { paragraphSpacingPx: -68 } }, 'type.paragraphSpacingPx', 'roll.lineSpacing'],
  [{ type: { letterSpacingPx: -48 } }, 'type.letterSpacingPx', 'roll.letterSpacing'],
  [{ type: { size: 40 } }, 'type.size', 'roll.unknownFieldMeant'],
  [{ margins: { topPx: -1 } }, 'margins.topPx', 'roll.tooSmall'],
  [{ margins: { leftPx: 1.5 } }, 'margins.leftPx', 'roll.type.whole'],
  [{ margins: { leftPx: 980 } }, 'margins.leftPx', 'roll.margins.noWidth'],
  [{ margins: { topPx: 1900 }, scroll: { direction: 'left' } }, 'margins.topPx', 'roll.margins.noHeight'],
  [{ edges: { maskTopPx: -1 } }, 'edges.maskTopPx', 'roll.tooSmall'],
  [{ edges: { maskTopPx: 900, maskBottomPx: 1020 } }, 'edges.maskTopPx', 'roll.edges.noRoom'],
  [{ edges: { maskBottomPx: 1080 }, scroll: { direction: 'left' } }, 'edges.maskTopPx', 'roll.edges.noRoom'],
  [{ scroll: { pxPerFrame: 0 } }, 'scroll.pxPerFrame', 'roll.ratioNotPositive'],
  [{ scroll: { pxPerFrame: -2 } }, 'scroll.pxPerFrame', 'roll.ratioNotPositive'],
  [{ scroll: { pxPerFrame: '-8/5' } }, 'scroll.pxPerFrame', 'roll.ratioNotPositive'],
  [{ scroll: { pxPerFrame: true } }, 'scroll.pxPerFrame', 'roll.ratio'],
  [{ scroll: { pxPerFrame: Math.PI } }, 'scroll.pxPerFrame', 'roll.ratioTooFine'],
  [{ scroll: { durationSeconds: 0 } }, 'scroll.durationSeconds', 'roll.notAbove'],
  [{ scroll: { durationSeconds: '90' } }, 'scroll.durationSeconds', 'roll.type.number'],
  [{ scroll: { pxPerFrame: 2, durationSeconds: 9 } }, 'scroll.durationSeconds', 'roll.speedAndDuration'],
  [{ scroll: { holdStartSeconds: -1 } }, 'scroll.holdStartSeconds', 'roll.tooSmall'],
  [{ scroll: { direction: 'sideways' } }, 'scroll.direction', 'roll.choice'],
  [{ scroll: { start: 'above' } }, 'scroll.start', 'roll.choice'],
  [{ scroll: { speed: 3 } }, 'scroll.speed', 'roll.unknownField'],
  [{ scroll: { px_per_frame: 3 } }, 'scroll.px_per_frame', 'roll.unknownFieldMeant'],
  [{ background: { kind: 'photo' } }, 'background.kind', 'roll.choice'],
  [{ background: { kind: 'image' } }, 'background.path', 'roll.missing'],
  [{ background: { kind: 'image', path: 'a.png', fit: 'fill' } }, 'background.fit', 'roll.choice'],
  [{ background: { kind: 'gradient', stops: [] } }, 'background.stops', 'roll.empty'],
  [{ background: { kind: 'gradient', stops: STOPS } }, 'background.stops.1.at', 'roll.gradient.order'],
  [{ background: { kind: 'gradient', path: 'a.png' } }, 'background.path', 'roll.unfitField'],
  [{ background: { kind: 'color', colour: '#fff' } }, 'background.colour', 'roll.unknownFieldMeant'],
  [{ background: { kind: 'transparent', color: '#fff' } }, 'background.color', 'roll.unfitField'],
  [{ background: { color: '#ffff' } }, 'background.color', 'roll.color'],
  [{ background: '#fff' }, 'background', 'roll.type.object'],
  [{ output: { format: 'avi' } }, 'output.format', 'roll.choice'],
  [{ output: { quality: 'best' } }, 'output.quality', 'roll.choice'],
  [{ text: undefined }, 'text', 'roll.missing'],
  [{ text: 'words' }, 'text', 'roll.type.object'],
  [{ text: {} }, 'text', 'roll.text.neither'],
  [{ text: { content: 'a', path: 'b' } }, 'text', 'roll.text.both'],
  [{ text: { content: '' } }, 'text.content', 'roll.text.blank'],
  [{ text: { content: ' \t\n\u3000\u200b\ufeff' } }, 'text.content', 'roll.text.blank'],
  [{ text: { content: 5 } }, 'text.content', 'roll.type.text'],
  [{ text: { content: 'a', format: 'html' } }, 'text.format', 'roll.choice'],
  [{ text: { path: '' } }, 'text.path', 'roll.empty'],
  [{ text: { path: 'a.txt', encoding: 'utf8' } }, 'text.encoding', 'roll.unknownField'],
  [{ rollvideo: 2 }, 'rollvideo', 'roll.version.unknown'],
  [{ rollvideo: '1' }, 'rollvideo', 'roll.version.unknown'],
  [{ rollvideo: undefined }, 'rollvideo', 'roll.version.missing'],
  [{ sizePx: 40 }, 'sizePx', 'roll.unknownFieldMeant'],
  [{ Frame: {} }, 'Frame', 'roll.unknownFieldMeant'],
  [PROTOTYPE, '__proto__', 'roll.unknownField'],
]

describe('a bad field', () => {
  test.each(BAD)('%j', (fields, field, key) => {
    const faults = faultsWith(fields)
    expect(faults.map((fault) => [fault.kind, fault.field, fault.key])).toEqual([['roll', field, key]])
    for (const language of ['en', 'zh'] as const) {
      const sentence = tell(faults[0]!, language)
      expect(sentence).toContain(field)
      expect(sentence).not.toMatch(/\{\w+\}|undefined|NaN/)
    }
  })

  test('the sentence names field, value and mend', () => {
    const [fault] = faultsWith({ frame: { width: 70_000 } })
    expect(tell(fault!, 'en')).toBe('frame.width is 70000, above the most allowed: use 8192 or less.')
    expect(tell(fault!, 'zh')).toBe('frame.width 为 70000，太大：请用 8192 或更小的值。')
  })

  test('an unknown name suggests the one that was meant', () => {
    const meant = (fields: Record<string, unknown>): unknown => faultsWith(fields)[0]?.params['meant']
    expect(meant({ frame: { widht: 2 } })).toBe('frame.width')
    expect(meant({ type: { size: 2 } })).toBe('type.sizePx')
    expect(meant({ sizePx: 2 })).toBe('type.sizePx')
    expect(meant({ scroll: { px_per_frame: 2 } })).toBe('scroll.pxPerFrame')
    expect(meant({ marigns: {} })).toBe('margins')
  })

  test('every bad field of a roll is named at once', () => {
    const faults = faultsWith({ frame: { width: 1, fps: 0 }, type: { color: '#12' }, bogus: 1, output: { quality: 3 } })
    const fields = ['frame.width', 'frame.fps', 'type.color', 'output.quality', 'bogus']
    expect(new Set(faults.map((fault) => fault.field))).toEqual(new Set(fields))
    expect(faults).toHaveLength(fields.length)
  })

  test.each([null, undefined, 5, 'text', [], true])('%j is no roll', (input) => {
    const parsed = parseRoll(input)
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.key)).toEqual(['roll.notObject'])
  })

  test('whatever comes in, nothing but faults comes out', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom('text', 'frame', 'type', 'scroll', 'background', 'x'),
        (value, name) => {
          for (const fault of faultsWith({ [name]: value })) {
            expect(fault.kind).toBe('roll')
            expect(fault.field).toMatch(new RegExp(`^${name}`))
            expect(tell(fault, 'en').length).toBeLessThan(600)
          }
        },
      ),
    )
  })
})

test('text read from a file is judged like text in the roll', () => {
  expect(blankTextFault('\ufeff\r\n', 'text.path')).toMatchObject({ key: 'roll.text.blank', field: 'text.path' })
  expect(blankTextFault('。', 'text.path')).toBeNull()
})

test('versions are a row without gaps that ends at the newest', () => {
  expect(rollVersions).toEqual(Array.from(rollVersions, (_, index) => index + 1))
})

describe('marks', () => {
  test.each([
    [{ marks: [{ line: 3 }] }, 'roll.mark.nothing', 'scroll.marks.0'],
    [{ marks: [{ line: 0, stopSeconds: 1 }] }, 'roll.tooSmall', 'scroll.marks.0.line'],
    [{ marks: [{ line: 3, stopSecond: 1 }] }, 'roll.unknownFieldMeant', 'scroll.marks.0.stopSecond'],
    [{ marks: [{ line: 3, pxPerFrame: 'fast' }] }, 'roll.ratio', 'scroll.marks.0.pxPerFrame'],
    [
      {
        marks: [
          { line: 3, stopSeconds: 1 },
          { line: 3, stopSeconds: 1 },
        ],
      },
      'roll.mark.order',
      'scroll.marks.1.line',
    ],
    [{ direction: 'left', marks: [{ line: 3, stopSeconds: 1 }] }, 'roll.mark.sideways', 'scroll.direction'],
    [{ durationSeconds: 9, marks: [{ line: 3, pxPerFrame: 1 }] }, 'roll.mark.speed', 'scroll.marks.0.pxPerFrame'],
    [{ readingLine: 1.5 }, 'roll.tooBig', 'scroll.readingLine'],
  ])('%j: %s', (scroll, key, field) => {
    expect(faultsWith({ scroll })).toMatchObject([{ key, field }])
  })

  test('are filled with defaults', () => {
    expect(makeRoll({ scroll: { marks: [{ line: 2, stopSeconds: 3 }] } }).scroll.marks).toEqual([
      { line: 2, stopSeconds: 3, pxPerFrame: null, rampSeconds: 0.5 },
    ])
  })
})
