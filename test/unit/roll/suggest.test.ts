import { expect, test } from 'vitest'
import { suggest } from '../../../src/shared/roll/suggest'

const KNOWN = ['width', 'height', 'fps', 'sizePx', 'pxPerFrame', 'durationSeconds', 'lineSpacingPx', 'letterSpacingPx']

test.each([
  ['widht', 'width'],
  ['hieght', 'height'],
  ['Width', 'width'],
  ['px_per_frame', 'pxPerFrame'],
  ['size', 'sizePx'],
  ['duration', 'durationSeconds'],
  ['lineSpacing', 'lineSpacingPx'],
  ['speed', null],
  ['x', null],
  ['', null],
  ['__proto__', null],
  ['w'.repeat(100_000), null],
])('%s suggests %s', (given, meant) => {
  expect(suggest(given, KNOWN)).toBe(meant)
})
