import { describe, expect, test } from 'vitest'
import { readingSeconds } from '../../../src/shared/constraints/reading'
import { constraints, noticesOf } from '../../../src/shared/constraints/notices'
import type { LayoutSummary } from '../../../src/shared/layout/types'
import type { Notice } from '../../../src/shared/messages/fault'
import { tell } from '../../../src/shared/messages/tell'
import { planScroll } from '../../../src/shared/scroll/plan'
import { makeRoll } from '../roll/make'

const LONG: LayoutSummary = {
  widthPx: 1080,
  heightPx: 5000,
  blockHeightPx: 4880,
  lineCount: 50,
  characterCount: 300,
  cjkCharacterCount: 300,
  linePitchPx: 100,
  stops: [],
  missing: { count: 0, characters: [] },
  inks: [],
  holdsPictures: false,
  faults: [],
}

function noticesWith(fields: Record<string, unknown>, summary: Partial<LayoutSummary> = {}): Notice[] {
  const spec = makeRoll(fields)
  const laidOut = { ...LONG, ...summary }
  const notices = noticesOf(spec, laidOut, planScroll(spec, laidOut))
  for (const notice of notices) {
    for (const language of ['en', 'zh'] as const) {
      expect(tell(notice, language)).not.toMatch(/\{\w+\}|undefined|NaN/)
    }
  }
  return notices
}

const seen = (notices: readonly Notice[]): string[] =>
  notices.map(({ severity, key, field }) => `${severity} ${key} ${field}`)

test('a good roll has nothing said about it', () => {
  expect(noticesWith({})).toEqual([])
})

test('the times of a text set its speed, which is not remarked on', () => {
  const cues = [
    { timeMs: 0, atPx: 50 },
    { timeMs: 310, atPx: 4900 },
  ]
  expect(noticesWith({}, { cues, characterCount: 2000, cjkCharacterCount: 2000 })).toEqual([])
})

/** Each rule: fields and layout that break it, and what is said. */
const BROKEN: readonly (readonly [Record<string, unknown>, Partial<LayoutSummary>, string])[] = [
  [{ scroll: { pxPerFrame: '8/5' } }, {}, 'info roll.notice.fractional scroll.pxPerFrame'],
  [{ scroll: { pxPerFrame: '17/9' } }, {}, 'warning roll.notice.judder scroll.pxPerFrame'],
  [
    { scroll: { start: 'top', end: 'bottom' } },
    { heightPx: 500, characterCount: 9, cjkCharacterCount: 9 },
    'warning roll.notice.still scroll.end',
  ],
  [{}, { heightPx: 500 }, 'info roll.notice.short type.sizePx'],
  [
    { scroll: { durationSeconds: 119, fit: {} } },
    { fit: { pxPerFrame: 2, addedLinePx: -3, addedParagraphPx: 0, holdStartFrames: 60, holdEndFrames: 50 } },
    'info roll.notice.fitted scroll.fit',
  ],
  [{}, { characterCount: 2000, cjkCharacterCount: 2000 }, 'warning roll.notice.readingSpeed scroll.pxPerFrame'],
  [{}, { characterCount: 2000, cjkCharacterCount: 1900 }, 'warning roll.notice.readingSpeed scroll.pxPerFrame'],
  [
    { scroll: { pxPerFrame: 80 } },
    { characterCount: 9, cjkCharacterCount: 0 },
    'warning roll.notice.brief scroll.pxPerFrame',
  ],
  [{}, { missing: { count: 3, characters: ['𪚥', '\u{e000}'] } }, 'warning roll.notice.missingGlyphs type.family'],
  [
    { scroll: { direction: 'left' } },
    { widthPx: 9000, heightPx: 1920, blockHeightPx: 1921 },
    'warning roll.notice.blockCut scroll.direction',
  ],
  [{ frame: { fps: 29.97 } }, {}, 'info roll.notice.nearNtsc frame.fps'],
  [{ frame: { fps: '23.98' } }, {}, 'info roll.notice.nearNtsc frame.fps'],
  [{ frame: { width: 4096, height: 4096 } }, {}, 'info roll.notice.h264Level frame'],
  [{ frame: { width: 3840, height: 2160, fps: 120 } }, {}, 'info roll.notice.h264Level frame'],
  [{ frame: { width: 8192, height: 8192 } }, { heightPx: 20_000 }, 'warning roll.notice.h264Beyond frame'],
  [
    { output: { format: 'mp4-h264' }, background: { kind: 'transparent' } },
    {},
    'error roll.format.noAlpha output.format',
  ],
  [{ output: { bitDepth: 10 } }, {}, 'error roll.format.depth output.bitDepth'],
  [{ output: { format: 'mov-prores422hq', bitDepth: 8 } }, {}, 'error roll.format.depth output.bitDepth'],
  [
    { output: { format: 'mov-dnxhr' }, frame: { width: 200, height: 1920 } },
    {},
    'error roll.format.tooSmall frame.width',
  ],
  [{ output: { format: 'webm-av1' }, frame: { height: 62 } }, {}, 'error roll.format.tooSmall frame.height'],
  [{ output: { matte: 'file' } }, {}, 'error roll.format.matteOpaque output.matte'],
  [
    { output: { format: 'webp', matte: 'file' }, background: { kind: 'transparent' } },
    {},
    'error roll.format.matteKind output.matte',
  ],
  [{ output: { format: 'gif' }, frame: { fps: 30 } }, {}, 'warning roll.format.unevenRate frame.fps'],
  [{ output: { format: 'gif' }, frame: { fps: 60 } }, {}, 'error roll.format.tooFast frame.fps'],
  [{ output: { format: 'webp' }, frame: { fps: 120 } }, {}, 'error roll.format.tooFast frame.fps'],
  [{ output: { format: 'gif' }, background: { kind: 'transparent' } }, {}, 'info roll.format.hardAlpha output.format'],
  [
    { output: { format: 'apng', alpha: 'premultiplied' }, background: { kind: 'transparent' } },
    {},
    'warning roll.format.straightOnly output.alpha',
  ],
  [{ scroll: { pxPerFrame: 2, minScrollSeconds: 173 } }, {}, 'info roll.notice.slowed scroll.minScrollSeconds'],
]

describe('each rule', () => {
  test.each(BROKEN)('%j %j: %s', (fields, summary, expected) => {
    expect(seen(noticesWith(fields, summary))).toContain(expected)
  })

  test('has a case above or below that breaks it', () => {
    const broken = new Set(BROKEN.map(([, , expected]) => expected.split(' ')[1]))
    const here = ['roll.notice.oddSize', 'roll.notice.minimumUnused']
    expect(new Set(constraints.map(({ key }) => key))).toEqual(new Set([...broken, ...here]))
  })

  test('odd sizes are errors, wherever they come from', () => {
    const spec = makeRoll()
    const odd = { ...spec, frame: { ...spec.frame, width: 1079, height: 1919 } }
    const notices = noticesOf(odd, LONG, planScroll(odd, LONG))
    expect(seen(notices)).toEqual(['error roll.notice.oddSize frame.width', 'error roll.notice.oddSize frame.height'])
    expect(tell(notices[0]!, 'en')).toBe('frame.width is 1079, but video sizes must be even: use 1078 or 1080.')
  })

  test('a least time that a duration overrules is told of', () => {
    const notices = noticesWith({ scroll: { durationSeconds: 119.35, minScrollSeconds: 8 } })
    expect(seen(notices)).toContain('info roll.notice.minimumUnused scroll.minScrollSeconds')
  })
})

describe('where the line is', () => {
  test.each([
    // 6,920 px at 60 px a second are 115.3 s: 1,038 Chinese characters at 9 a second, or 1,960 letters at 17.
    [1037, 1037, false],
    [1039, 1039, true],
    [1959, 0, false],
    [1962, 0, true],
  ])('%i characters, %i of them Chinese: too fast is %s', (characterCount, cjkCharacterCount, expected) => {
    const keys = noticesWith({}, { characterCount, cjkCharacterCount }).map(({ key }) => key)
    expect(keys.includes('roll.notice.readingSpeed')).toBe(expected)
  })

  test('reading times of scripts add up', () => {
    expect(readingSeconds(9 + 17, 9)).toBe(2)
    expect(readingSeconds(0, 0)).toBe(0)
  })

  test('holds count as reading time where the text stands in the frame', () => {
    const still = { heightPx: 1000, characterCount: 100, cjkCharacterCount: 100 }
    const keys = (holdStartSeconds: number): string[] =>
      noticesWith({ scroll: { start: 'top', end: 'bottom', holdStartSeconds } }, still).map(({ key }) => key)
    expect(keys(2)).toContain('roll.notice.readingSpeed')
    expect(keys(12)).not.toContain('roll.notice.readingSpeed')
  })

  test.each([
    [{ width: 4096, height: 2304, fps: 30 }, undefined],
    [{ width: 4096, height: 2304, fps: 60 }, 'roll.notice.h264Level'],
    [{ width: 3840, height: 2160, fps: 60 }, undefined],
    [{ width: 8192, height: 4320, fps: 60 }, 'roll.notice.h264Level'],
  ])('H.264 levels at %j', (frame, expected) => {
    expect(noticesWith({ frame }).find(({ key }) => key.startsWith('roll.notice.h264'))?.key).toBe(expected)
  })

  test('H.264 levels are no concern of other formats', () => {
    const frame = { width: 8192, height: 8192 }
    const keys = [{ output: { format: 'webm-vp9' } }, { background: { kind: 'transparent' } }].flatMap((fields) =>
      noticesWith({ ...fields, frame }).map(({ key }) => key),
    )
    expect(keys.filter((key) => key.includes('h264'))).toEqual([])
  })

  test.each([25, 12.5, '24000/1001', '30000/1001', '60000/1001', 30, 29.9])('fps %s is meant as written', (fps) => {
    expect(noticesWith({ frame: { fps } }).map(({ key }) => key)).not.toContain('roll.notice.nearNtsc')
  })
})

describe('what is said', () => {
  test.each([
    [30, '25, 100/3'],
    ['30000/1001', '25, 100/3'],
    [24, '20, 25'],
    [49, '100/3, 50'],
  ])('names the even frame rates of a GIF about %s', (fps, rates) => {
    const notices = noticesWith({ output: { format: 'gif' }, frame: { fps } })
    expect(notices.find(({ key }) => key === 'roll.format.unevenRate')?.params['rates']).toBe(rates)
  })

  test.each([25, 50, 20, '100/3', '100/7'])('finds nothing uneven in a GIF of %s frames a second', (fps) => {
    expect(
      noticesWith({ output: { format: 'gif' }, frame: { fps } }).filter(({ key }) => key.startsWith('roll.format')),
    ).toEqual([])
  })

  test('names the nearest whole speeds', () => {
    const said = (pxPerFrame: string): unknown => noticesWith({ scroll: { pxPerFrame } })[0]?.params['speeds']
    expect(said('8/5')).toBe('1, 2')
    expect(said('1/2')).toBe('1')
  })

  test('lists missing characters with their code points', () => {
    const missing = { count: 3, characters: ['𪚥', '\u{e000}', '\u0301'] }
    expect(noticesWith({}, { missing })[0]?.params['characters']).toBe('𪚥 U+2A6A5 U+E000 U+0301')
    const many = {
      count: 99,
      characters: Array.from({ length: 64 }, (_, index) => String.fromCodePoint(0x4e00 + index)),
    }
    expect(String(noticesWith({}, { missing: many })[0]?.params['characters'])).toMatch(/U\+4E0B …$/)
  })

  test('goes from errors over warnings to remarks', () => {
    const fields = {
      output: { format: 'mp4-h264' },
      background: { kind: 'transparent' },
      frame: { fps: 29.97 },
      scroll: { pxPerFrame: '17/9' },
    }
    expect(noticesWith(fields).map(({ severity }) => severity)).toEqual(['error', 'warning', 'info'])
  })

  test('tickers are measured along their way', () => {
    const ticker = { frame: { width: 1920, height: 200 }, type: { sizePx: 80 }, scroll: { direction: 'left' } }
    expect(
      seen(
        noticesWith(ticker, {
          widthPx: 1000,
          heightPx: 200,
          blockHeightPx: 100,
          characterCount: 10,
          cjkCharacterCount: 10,
        }),
      ),
    ).toEqual(['info roll.notice.short type.sizePx'])
    expect(seen(noticesWith(ticker, { widthPx: 9000, heightPx: 200, blockHeightPx: 100 }))).toEqual([])
  })

  test('a ticker taller than its frame less the margins is told of, a tall roll is not', () => {
    const fields = { frame: { width: 1920, height: 400 }, margins: { topPx: 30, bottomPx: 50 } }
    const keys = (direction: string, blockHeightPx: number): string[] =>
      noticesWith({ ...fields, scroll: { direction } }, { widthPx: 9000, blockHeightPx }).map(({ key }) => key)
    expect(keys('left', 320)).not.toContain('roll.notice.blockCut')
    expect(keys('left', 321)).toContain('roll.notice.blockCut')
    expect(keys('right', 321)).toContain('roll.notice.blockCut')
    expect(keys('up', 321)).not.toContain('roll.notice.blockCut')
  })
})
