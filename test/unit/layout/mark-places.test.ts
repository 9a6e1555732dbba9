import { expect, test } from 'vitest'
import { FontSet } from '../../../src/shared/layout/font-set'
import { layoutRoll } from '../../../src/shared/layout/layout'
import { summarizeLayout } from '../../../src/shared/layout/summary'
import { bundled } from './fonts'
import { rollOf } from './rolls'

const fonts = FontSet.load([bundled('sc'), bundled('latin')])

/** Summary of a roll with a stop at each of the lines. */
function summaryOf(content: string, lines: readonly number[]) {
  const marks = lines.map((line) => ({ line, stopSeconds: 1 }))
  const roll = rollOf(content, { frame: { width: 400 }, margins: { leftPx: 0, rightPx: 0 }, scroll: { marks } })
  const layout = layoutRoll(roll, fonts)
  return { layout, summary: summarizeLayout(layout, roll) }
}

test('marked lines lie at the middle of all that they were wrapped into', () => {
  const content = 'one\r\n\n' + 'long and wrapped '.repeat(6) + '\nlast'
  const { layout, summary } = summaryOf(content, [1, 2, 3, 4, 5])
  const baselines = [...layout.lineBaselinePx]
  expect(baselines.length).toBeGreaterThan(5)
  const middle = (first: number, last: number): number => (baselines.at(first)! + baselines.at(last)!) / 2 - 18
  expect(summary.marks).toEqual({
    textLines: 4,
    middlesPx: [middle(0, 0), middle(1, 1), middle(2, -2), middle(-1, -1), null],
  })
  // The letter's middle is that of its ink.
  const inkMiddle = (layout.lineInkTopPx.at(-1)! + layout.lineInkBottomPx.at(-1)!) / 2
  expect(Math.abs(middle(-1, -1) - inkMiddle)).toBeLessThan(3)
})

test('without marks nothing is told of them', () => {
  expect(summaryOf('one\ntwo', []).summary).not.toHaveProperty('marks')
})
