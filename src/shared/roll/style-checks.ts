import { BODY, BUILT_IN } from '../styles/built-in'
import { styleSheetOf } from '../styles/style-sheet'
import type { CheckParams } from './fields'
import { suggest } from './suggest'

/** What styles are checked with. */
type Checked = Parameters<typeof styleSheetOf>[0]
type Rules = Checked['styles']

interface StyleCheck extends CheckParams {
  readonly field: string
}

const NAME = /^\p{L}[\p{L}\p{N}_-]{0,63}$/u

/** Type sizes that can be set, px. */
const LEAST_PX = 4
const MOST_PX = 2000

/** Styles that cannot be: their names, where they come from, and what their letters come to. */
export function styleChecks(roll: Checked): StyleCheck[] {
  const names = Object.keys(roll.styles)
  const found = names.flatMap((name) => nameChecks(name, roll.styles))
  // What a style comes to is known only where it comes from something.
  return found.length > 0 ? found : lookChecks(roll)
}

function nameChecks(name: string, rules: Rules): StyleCheck[] {
  const field = `styles.${name}`
  if (name === BODY) return [{ key: 'roll.style.body', field }]
  if (!NAME.test(name)) return [{ key: 'roll.style.name', field }]
  const { parent, sizePx, sizeScale } = rules[name]!
  if (sizePx !== undefined && sizeScale !== undefined) {
    return [{ key: 'roll.style.twoSizes', params: { value: sizeScale, sizePx }, field: `${field}.sizeScale` }]
  }
  if (parent === undefined) return []
  const parentField = `${field}.parent`
  if (!isKnown(parent, rules)) {
    const known = [BODY, ...Object.keys(BUILT_IN), ...Object.keys(rules).filter((other) => !hasOwn(BUILT_IN, other))]
    const meant = suggest(parent, known)
    if (meant !== null) return [{ key: 'roll.style.parentMeant', params: { meant }, field: parentField }]
    return [{ key: 'roll.style.parent', params: { known: known.join(', ') }, field: parentField }]
  }
  const way = wayOf(name, rules)
  const isCircle = way.length > 1 && way.at(-1) === name
  return isCircle ? [{ key: 'roll.style.cycle', params: { way: way.join(' → ') }, field: parentField }] : []
}

function isKnown(name: string, rules: Rules): boolean {
  return name === BODY || hasOwn(BUILT_IN, name) || hasOwn(rules, name)
}

function hasOwn(rules: object, name: string): boolean {
  return Object.hasOwn(rules, name)
}

/** A style's parent, as it says itself or as it is built in. */
function parentOf(name: string, rules: Rules): string {
  const own = hasOwn(rules, name) ? rules[name]!.parent : undefined
  return own ?? (hasOwn(BUILT_IN, name) ? BUILT_IN[name]!.parent : undefined) ?? BODY
}

/** A style and those it comes from, up to the body or to one that is met again. */
function wayOf(name: string, rules: Rules): string[] {
  const way = [name]
  for (let at = parentOf(name, rules); at !== BODY; at = parentOf(at, rules)) {
    way.push(at)
    if (way.indexOf(at) < way.length - 1) break
  }
  return way
}

function lookChecks(roll: Checked): StyleCheck[] {
  const sheet = styleSheetOf(roll)
  return Object.entries(roll.styles).flatMap(([name, rule]): StyleCheck[] => {
    const { letters, block } = sheet.get(name)!
    const { sizePx, letterSpacingPx } = letters
    const field = `styles.${name}`
    if (sizePx < LEAST_PX || sizePx > MOST_PX) {
      const params = { name, sizePx: Math.round(sizePx * 100) / 100, least: LEAST_PX, most: MOST_PX }
      return [{ key: 'roll.style.size', params, field: rule.sizeScale === undefined ? field : `${field}.sizeScale` }]
    }
    const found: StyleCheck[] = []
    if (rule.lineSpacingPx !== undefined && sizePx + block.lineSpacingPx <= 0) {
      const params = { value: block.lineSpacingPx, sizePx }
      found.push({ key: 'roll.lineSpacing', params, field: `${field}.lineSpacingPx` })
    }
    if (rule.letterSpacingPx !== undefined && sizePx + letterSpacingPx <= 0) {
      const params = { value: letterSpacingPx, sizePx }
      found.push({ key: 'roll.letterSpacing', params, field: `${field}.letterSpacingPx` })
    }
    return found
  })
}
