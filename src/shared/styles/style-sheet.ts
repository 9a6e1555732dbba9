import type { BlockStyle, LetterStyle } from '../document/types'
import type { RollSpec } from '../roll/spec'
import { blockStyleOf, letterStyleOf } from './body'
import { BODY, BUILT_IN, APART } from './built-in'
import type { BuiltInRule, StyleRule } from './rule'
import type { NamedStyle, StyleSheet } from './sheet'

/** The styles of a roll: its own over the built-in ones, and these over its type. */
export function styleSheetOf(spec: Pick<RollSpec, 'type' | 'cjk' | 'styles'>): StyleSheet {
  const body: NamedStyle = { letters: letterStyleOf(spec.type), block: blockStyleOf(spec) }
  const rules = rulesOver(body, spec.styles)
  const known = new Map([[BODY, body]])
  const get = (name: string): NamedStyle | null => {
    const style = known.get(name)
    if (style !== undefined) return style
    const rule = rules.get(name)
    if (rule === undefined) return null
    const inherited = inherit(get(rule.parent ?? BODY) ?? body, rule)
    known.set(name, inherited)
    return inherited
  }
  return { get }
}

function rulesOver({ block }: NamedStyle, own: RollSpec['styles']): ReadonlyMap<string, BuiltInRule> {
  const rules = new Map(Object.entries(BUILT_IN))
  if (block.spaceAfterPx === 0 && block.firstLineIndentPx === 0) rules.set('paragraph', APART)
  for (const [name, rule] of Object.entries(own)) rules.set(name, withOwn(rules.get(name) ?? {}, rule))
  return rules
}

/** A size of one's own takes the place of the built-in one, whichever way it is said. */
function withOwn({ sizePx, sizeScale, ...builtIn }: BuiltInRule, own: StyleRule): BuiltInRule {
  const sizes = own.sizePx === undefined && own.sizeScale === undefined ? { sizePx, sizeScale } : {}
  const said = Object.entries(own).filter(([, value]) => value !== undefined)
  return { ...builtIn, ...sizes, ...Object.fromEntries(said) }
}

function inherit({ letters, block }: NamedStyle, rule: BuiltInRule): NamedStyle {
  const own = inheritLetters(letters, rule)
  return { letters: own, block: inheritBlock(block, rule, own.sizePx) }
}

function inheritLetters(parent: LetterStyle, rule: BuiltInRule): LetterStyle {
  return {
    family: rule.family ?? parent.family,
    // A file comes before the family, so a family of one's own would never be seen behind an inherited file.
    file: rule.file === undefined ? (rule.family === undefined ? parent.file : null) : rule.file,
    sizePx: rule.sizePx ?? parent.sizePx * (rule.sizeScale ?? 1),
    weight: rule.weight ?? parent.weight,
    italic: rule.italic ?? parent.italic,
    // Another font has other axes.
    axes: rule.family === undefined && rule.file === undefined ? { ...parent.axes, ...rule.axes } : (rule.axes ?? {}),
    color: rule.color ?? parent.color,
    letterSpacingPx: rule.letterSpacingPx ?? parent.letterSpacingPx,
    outline: rule.outline === undefined ? parent.outline : rule.outline,
    shadow: rule.shadow === undefined ? parent.shadow : rule.shadow,
    underline: rule.underline ?? parent.underline,
    strike: rule.strike ?? parent.strike,
  }
}

function inheritBlock(parent: BlockStyle, rule: BuiltInRule, sizePx: number): BlockStyle {
  const room = (px: number | undefined, em: number | undefined, inheritedPx: number): number =>
    px ?? (em === undefined ? inheritedPx : em * sizePx)
  return {
    align: rule.align ?? parent.align,
    direction: rule.direction ?? parent.direction,
    lineSpacingPx: rule.lineSpacingPx ?? parent.lineSpacingPx,
    spaceBeforePx: room(rule.spaceBeforePx, rule.spaceBeforeEm, parent.spaceBeforePx),
    spaceAfterPx: room(rule.spaceAfterPx, rule.spaceAfterEm, parent.spaceAfterPx),
    indentStartPx: room(rule.indentStartPx, rule.indentStartEm, parent.indentStartPx),
    indentEndPx: room(rule.indentEndPx, rule.indentEndEm, parent.indentEndPx),
    firstLineIndentPx: rule.firstLineIndentPx ?? parent.firstLineIndentPx,
  }
}
