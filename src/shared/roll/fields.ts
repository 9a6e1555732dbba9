import { z } from 'zod'
import type { MessageKey } from '../messages/catalogue'
import type { MessageParams } from '../messages/fault'
import { compare, formatRational, rational, tryParseRational, ZERO } from '../rational'
import type { Rational } from '../rational'
import { COLOR_PATTERN } from './color'

/** What a custom check hands to the fault maker, inside the `params` of a zod issue. */
export interface CheckParams {
  readonly key: MessageKey
  readonly params?: MessageParams
}

/** A zod issue that carries its own message; `path` is relative to the value being checked. */
export function checkIssue(check: CheckParams, input: unknown, path: string[] = []): z.core.$ZodRawIssue {
  return { code: 'custom', params: { ...check }, input, path }
}

/** Ratios keep both parts below this, so that frame arithmetic and media containers hold them exactly. */
const MAX_RATIO_PART = 1_000_000n

const RATIO_TEXT = /^\s*(?:\d+\s*\/\s*\d+|\d+(?:\.\d*)?|\.\d+)\s*$/

/** A positive number or ratio up to `maximum`, held as canonical text ("8/5", "2"). */
function positiveRatio(maximum: number) {
  return z.union([z.string().regex(RATIO_TEXT), z.number()]).transform((value, ctx): string => {
    const refuse = (key: MessageKey): never => {
      ctx.issues.push(checkIssue({ key, params: { maximum } }, value))
      return z.NEVER
    }
    const parsed = tryParseRational(value)
    if (parsed === null) return refuse('roll.ratio')
    if (compare(parsed, ZERO) <= 0) return refuse('roll.ratioNotPositive')
    if (compare(parsed, rational(maximum)) > 0) return refuse('roll.ratioTooBig')
    if (isTooFine(parsed)) return refuse('roll.ratioTooFine')
    return formatRational(parsed)
  })
}

function isTooFine(value: Rational): boolean {
  return value.num > MAX_RATIO_PART || value.den > MAX_RATIO_PART
}

/** Frames a second: an integer or a ratio, above 0 and at most 240. */
export const fps = positiveRatio(240)

/** Speed in px per frame: a number or a ratio, above 0 and at most 10,000. */
export const pxPerFrame = positiveRatio(10_000)

/** `#rgb`, `#rrggbb` or `#rrggbbaa`. */
export const color = z.string().regex(COLOR_PATTERN)

/** An OpenType feature by its tag, `=N` behind it where it is not simply on. */
const FEATURE_TEXT = /^[A-Za-z0-9]{4}(?:=\d{1,3})?$/

/** `smcp`, `liga=0`, `salt=2`. */
export const openTypeFeature = z.string().check((ctx) => {
  if (!FEATURE_TEXT.test(ctx.value)) ctx.issues.push(checkIssue({ key: 'roll.feature' }, ctx.value))
})

const AXIS_TAG = /^[A-Za-z][A-Za-z0-9]{3}$/

/** Places on the axes of a variable font: `{ "wdth": 75 }`. */
export const axes = z.record(z.string(), z.number().min(-32_768).max(32_767)).check((ctx) => {
  for (const tag of Object.keys(ctx.value)) {
    if (!AXIS_TAG.test(tag)) ctx.issues.push(checkIssue({ key: 'roll.axis', params: { tag } }, ctx.value))
  }
})

/** Frame sizes: even, because 4:2:0 video halves them. */
export const evenPx = z.int().min(2).max(8192).multipleOf(2)

/** A whole, non-negative number of px. */
export const marginPx = z.int().min(0).max(32_768)

/** A time that may be nothing, up to a day. */
export const seconds = z.number().min(0).max(86_400)
