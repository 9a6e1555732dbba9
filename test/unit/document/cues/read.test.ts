import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCues } from '../../../../src/shared/document/cues/read'
import type { CueFormat } from '../../../../src/shared/roll/text-format'
import { tell } from '../../../../src/shared/messages/tell'

/** Start of each cue and its text. */
const shown = (text: string, format: CueFormat): [number, string][] =>
  readCues(text, format).cues.map(({ startMs, lines }) => [startMs, lines.map((line) => line.text).join('|')])

/** What is wrong: where, how badly, and what is said of it. */
function wrong(text: string, format: CueFormat): string[] {
  return readCues(text, format).faults.map((fault) => {
    for (const language of ['en', 'zh'] as const) expect(tell(fault, language)).not.toMatch(/\{\w+\}|undefined/)
    return `${fault.line}:${fault.column} ${fault.severity} ${fault.key}`
  })
}

const SRT = `1
00:00:01,000 --> 00:00:02,500
One

2
00:00:03,000 --> 00:00:04,000 X1:10 X2:20
Two
lines

and a blank one between

3
00:01:02,003 --> 01:00:00,000
{\\an8}<font color="red">An <i>italic</i> word</font>
`

describe('subtitles of SubRip', () => {
  test('are read with all that players make of them', () => {
    expect(shown(SRT, 'srt')).toEqual([
      [1000, 'One'],
      [3000, 'Two|lines||and a blank one between'],
      [62_003, 'An italic word'],
    ])
    expect(wrong(SRT, 'srt')).toEqual([])
    expect(readCues(SRT, 'srt').cues[2]?.lines[0]?.looks).toEqual([
      { start: 3, end: 9, italic: true, bold: false, underline: false },
    ])
  })

  test('end lines as any system does, and may lack numbers and hours', () => {
    expect(shown('\uFEFF00:01.5 --> 00:02,000\r\na\r\n\r\n0:00:03,000-->0:00:04,000\r\nb', 'srt')).toEqual([
      [1500, 'a'],
      [3000, 'b'],
    ])
  })

  test.each([
    ['1\n00:00:61,000 --> 00:01:02,000\na\n', ['2:1 error cue.time']],
    ['1\n00:00:01,000 --> never\na\n', ['2:18 error cue.time']],
    ['1\n00:00:05,000 --> 00:00:04,000\na\n', ['2:18 warning cue.ends']],
    ['hello\n\n1\n00:00:01,000 --> 00:00:02,000\na\n', ['1:1 warning cue.noTime']],
    ['just a text', ['1:1 warning cue.noTime', '1:1 error cue.none']],
    ['', ['1:1 error cue.none']],
    [
      '00:00:05,000 --> 00:00:06,000\nb\n\n00:00:01,000 --> 00:00:02,000\na\n\n00:00:02,500 --> 00:00:03,000\nc\n',
      ['4:1 warning cue.order'],
    ],
    [
      '00:00:01,000 --> 00:00:09,000\na\n\n00:00:02,000 --> 00:00:03,000\nb\n\n00:00:04,000 --> 00:00:05,000\nc\n',
      ['4:1 warning cue.overlap'],
    ],
    // Two languages at once are no fault.
    ['00:00:01,000 --> 00:00:09,000\na\n\n00:00:01,000 --> 00:00:09,000\nb\n', []],
  ])('%j', (text, faults) => {
    expect(wrong(text, 'srt')).toEqual(faults)
  })

  test('are shown in the order of their times', () => {
    const text = '00:00:05,000 --> 00:00:06,000\nb\n\n00:00:01,000 --> 00:00:02,000\na\n'
    expect(shown(text, 'srt')).toEqual([
      [1000, 'a'],
      [5000, 'b'],
    ])
  })
})

const VTT = `WEBVTT - a title
Kind: captions

STYLE
::cue { color: red }

NOTE
00:00 is no time here

first
00:01.000 --> 00:02.000 align:start position:10%
<v Ann>Q &amp; A<00:01.500> <c.loud>now</c>

01:00:00.000 --> 01:00:01.000
<ruby>漢<rt>kan</rt></ruby> <b><u>both</u></b>
`

describe('subtitles of WebVTT', () => {
  test('are read without what is not shown', () => {
    expect(shown(VTT, 'vtt')).toEqual([
      [1000, 'Q & A now'],
      [3_600_000, '漢 both'],
    ])
    expect(wrong(VTT, 'vtt')).toEqual([])
    expect(readCues(VTT, 'vtt').cues[1]?.lines[0]?.looks).toEqual([
      { start: 2, end: 6, italic: false, bold: true, underline: true },
    ])
  })

  test('a cue is over at a blank line, and looks go on over its lines', () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<i>one\ntwo</i> three\n\nastray\n'
    expect(shown(text, 'vtt')).toEqual([[1000, 'one|two three']])
    const looks = readCues(text, 'vtt').cues[0]?.lines.map((line) => line.looks.map(({ end }) => end))
    expect(looks).toEqual([[3], [3]])
    expect(wrong(text, 'vtt')).toEqual(['7:1 warning cue.noTime'])
  })
})

const LRC = `[ar:Someone]
[ti: A song]
[offset:+500]

[00:10.00][01:20.5]Again
[00:01.25]First
[00:30]
[00:12.345]<00:12.345>word <00:13.00>by <00:14.00>word
`

describe('lyrics', () => {
  test('come in the order of their times, as often as they have some', () => {
    expect(shown(LRC, 'lrc')).toEqual([
      [750, 'First'],
      [9500, 'Again'],
      [11_845, 'word by word'],
      [29_500, ''],
      [80_000, 'Again'],
    ])
    expect(wrong(LRC, 'lrc')).toEqual([])
  })

  test('are never due before the start', () => {
    expect(shown('[offset:2000]\n[00:01.00]a', 'lrc')).toEqual([[0, 'a']])
    expect(shown('[offset:-2000]\n[00:01.00]a', 'lrc')).toEqual([[3000, 'a']])
  })

  test.each([
    ['[00:61.00]a', ['1:2 error cue.time']],
    ['[00:01.00][1.5]a', ['1:12 error cue.time']],
    ['[00:01.00]a\n\nstray', ['3:1 warning cue.noTime']],
    ['[00:01.00][chorus] a', []],
    ['[ti:only a title]', ['1:1 error cue.none']],
  ])('%j', (text, faults) => {
    expect(wrong(text, 'lrc')).toEqual(faults)
  })
})

describe('cues written in any of the formats', () => {
  const words = fc.stringMatching(/^[a-z滚动]+( [a-z滚动]+){0,3}$/)
  const timed = fc.array(fc.record({ atMs: fc.nat({ max: 5_999_999 }), text: words }), { minLength: 1, maxLength: 20 })
  const two = (value: number): string => String(value).padStart(2, '0')
  const clock = (ms: number, mark: string): string =>
    `${two(Math.floor(ms / 60_000))}:${two(Math.floor(ms / 1000) % 60)}${mark}${String(ms % 1000).padStart(3, '0')}`
  const long = (ms: number, mark: string): string => `${two(Math.floor(ms / 3_600_000))}:${clock(ms % 3_600_000, mark)}`

  const write: Readonly<Record<CueFormat, (atMs: number, text: string, index: number) => string>> = {
    srt: (atMs, text, index) => `${index + 1}\n${long(atMs, ',')} --> ${long(atMs + 1, ',')}\n${text}\n\n`,
    vtt: (atMs, text) => `${long(atMs, '.')} --> ${long(atMs + 1, '.')}\n${text}\n\n`,
    lrc: (atMs, text) => `[${clock(atMs, '.')}]${text}\n`,
  }

  test.each(['srt', 'vtt', 'lrc'] as const)('%s: all come back, by their times', (format) => {
    fc.assert(
      fc.property(timed, (cues) => {
        const text = cues.map(({ atMs, text: said }, index) => write[format](atMs, said, index)).join('')
        const sorted = cues.toSorted((a, b) => a.atMs - b.atMs)
        expect(shown(text, format)).toEqual(sorted.map(({ atMs, text: said }) => [atMs, said]))
        expect(readCues(text, format).faults.every(({ severity }) => severity === 'warning')).toBe(true)
      }),
    )
  })

  test.each(['srt', 'vtt', 'lrc'] as const)(
    '%s: any text at all is read, each fault at a place that it has',
    (format) => {
      const pieces = fc.constantFrom(
        '\n',
        '1',
        '00:00:01,000',
        ' --> ',
        '[',
        ']',
        '00:01.00',
        '<i>',
        '</',
        'text',
        '{\\',
      )
      fc.assert(
        fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
          const text = parts.join('')
          const lines = text.split('\n')
          const { cues, faults } = readCues(text, format)
          for (const { line, column } of faults) {
            expect(column).toBeGreaterThan(0)
            expect(column - 1).toBeLessThanOrEqual(lines[line - 1]!.length)
          }
          const times = cues.map(({ startMs }) => startMs)
          expect(times).toEqual(times.toSorted((a, b) => a - b))
        }),
        { numRuns: 300 },
      )
    },
  )
})
