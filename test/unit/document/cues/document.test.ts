import { expect, test } from 'vitest'
import { documentOf } from '../../../../src/shared/document/document-of'
import { FontSet } from '../../../../src/shared/layout/font-set'
import { layOut } from '../../../../src/shared/layout/lay-out'
import type { ResolvedRoll } from '../../../../src/shared/roll/resolved'
import { parseRoll } from '../../../../src/shared/roll/parse'
import { planScroll } from '../../../../src/shared/scroll/plan'
import { exactOffset } from '../../../../src/shared/scroll/offset'
import { toNumber } from '../../../../src/shared/rational'
import { bundled } from '../../layout/fonts'
import { makeRoll } from '../../roll/make'

const SRT = `00:00:03,000 --> 00:00:04,000
third <i>word</i>

00:00:01,000 --> 00:00:02,000
first
and more

00:00:01,000 --> 00:00:02,000
第一
`

function rollOf(content: string, format: 'srt' | 'vtt' | 'lrc', fields: object = {}): ResolvedRoll {
  return { spec: makeRoll({ text: { content, format }, ...fields }), content }
}

const type = { sizePx: 20, lineSpacingPx: 10, paragraphSpacingPx: 30 }

test('cues become paragraphs in the order of their times, with room between them', () => {
  const parsed = documentOf(rollOf(SRT, 'srt', { type }))
  const blocks = parsed?.document.blocks ?? []
  const told = blocks.map((block) => {
    if (block.kind !== 'paragraph') return block.kind
    const { text, spans, block: style, sourceStart } = block.paragraph
    const styles = spans.map(({ start, end, style: letters }) => `${letters}:${text.slice(start, end)}`)
    return [styles.join(' '), style.spaceBeforePx, style.spaceAfterPx, sourceStart].join(', ')
  })
  expect(told).toEqual([
    '0:first, 30, 0, 0',
    '0:and more, 0, 30, 6',
    '0:第一, 30, 30, 15',
    '0:third  1:word, 30, 30, 18',
  ])
  expect(parsed?.document.letterStyles.map(({ italic }) => italic)).toEqual([false, true])
  expect(parsed?.cues).toEqual([
    { timeMs: 1000, start: 0, end: 14 },
    { timeMs: 1000, start: 15, end: 17 },
    { timeMs: 3000, start: 18, end: 28 },
  ])
})

test('a laid-out text has its cues on the reading line at their times', () => {
  const fonts = FontSet.load(
    [bundled('sc'), bundled('latin')],
    [[{ face: 0, emboldened: false, slanted: false }], [{ face: 0, emboldened: false, slanted: true }]],
  )
  const roll = rollOf(SRT, 'srt', { type, frame: { width: 400, height: 400, fps: '30' } })
  const { summary, layout } = layOut(roll, fonts, new Map())
  const baselines = [...layout.lineBaselinePx]
  expect(summary.characterCount).toBe('firstandmore第一thirdword'.length)
  const middle = (first: number, last: number): number => (baselines.at(first)! + baselines.at(last)!) / 2 - 8
  expect(summary.cues).toEqual([
    { timeMs: 1000, atPx: middle(0, 1) },
    { timeMs: 1000, atPx: middle(2, 2) },
    { timeMs: 3000, atPx: middle(3, 3) },
  ])
  const plan = planScroll(roll.spec, summary)
  expect(toNumber(exactOffset(plan, 90)) + 200).toBe(Math.round(middle(3, 3)))
})

test('a text that is all faults is laid out as an empty line', () => {
  const fonts = FontSet.load([bundled('sc')])
  const roll = rollOf('no cues at all', 'lrc')
  const { summary } = layOut(roll, fonts, new Map())
  expect(summary.lineCount).toBe(1)
  expect(summary.cues).toEqual([])
  expect(summary.faults.map(({ key, severity }) => `${severity} ${key}`)).toEqual([
    'warning cue.noTime',
    'error cue.none',
  ])
  expect(planScroll(roll.spec, summary).frames).toBeGreaterThan(0)
})

test.each([
  [{ direction: 'down' }, 'cue.direction', 'scroll.direction'],
  [{ loop: true }, 'cue.loop', 'scroll.loop'],
  [{ marks: [{ line: 1, stopSeconds: 1 }] }, 'cue.marks', 'scroll.marks'],
])('%j contradicts times', (scroll, key, field) => {
  const parsed = parseRoll({ rollvideo: 1, text: { path: 'song.lrc' }, scroll })
  expect(parsed).toMatchObject({ ok: false, faults: [{ key, field }] })
  expect(parseRoll({ rollvideo: 1, text: { path: 'song.lrc', format: 'plain' }, scroll }).ok).toBe(true)
})
