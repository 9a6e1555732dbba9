import { COLOR_PATTERN } from '../../roll/color'
import type { StyleSheet } from '../../styles/sheet'
import type { Problem } from '../text-faults'
import type { LetterStyle } from '../types'
import { type Attribute, showAttribute } from './attributes'

/** What markup changes of the letters it stands around. */
export type LetterChange = (letters: LetterStyle, sheet: StyleSheet) => LetterStyle

const BOLD_WEIGHT = 700

/** Letters that are bold already stay as they are. */
export const bold: LetterChange = (letters) => ({ ...letters, weight: Math.max(letters.weight, BOLD_WEIGHT) })
export const italic: LetterChange = (letters) => ({ ...letters, italic: true })
export const strike: LetterChange = (letters) => ({ ...letters, strike: true })
const underline: LetterChange = (letters) => ({ ...letters, underline: true })

const WORDS: Readonly<Record<string, LetterChange>> = { bold, italic, underline, strike }

/** Null where the value is not one of the attribute's. */
const VALUES: Readonly<Record<string, (value: string) => LetterChange | null>> = {
  color: (color) => (COLOR_PATTERN.test(color) ? (letters) => ({ ...letters, color }) : null),
  size: readSize,
  weight: (value) => {
    const weight = numberIn(value, 1, 1000)
    return weight === null || !Number.isInteger(weight) ? null : (letters) => ({ ...letters, weight })
  },
  spacing: (value) => {
    const letterSpacingPx = numberIn(value, -2000, 2000)
    return letterSpacingPx === null ? null : (letters) => ({ ...letters, letterSpacingPx })
  },
  // A file comes before the family, and would hide the family asked for.
  font: (name) =>
    name === '' ? null : (letters) => ({ ...letters, file: null, family: [name, ...letters.family].slice(0, 32) }),
  style: (name) => (letters, sheet) => sheet.get(name)?.letters ?? letters,
}

const SMALLEST_PX = 4
const LARGEST_PX = 2000

function readSize(value: string): LetterChange | null {
  if (value.endsWith('%')) {
    const percent = numberIn(value.slice(0, -1), 1, 10_000)
    if (percent === null) return null
    return (letters) => ({ ...letters, sizePx: clampSize((letters.sizePx * percent) / 100) })
  }
  const sizePx = numberIn(value, SMALLEST_PX, LARGEST_PX)
  return sizePx === null ? null : (letters) => ({ ...letters, sizePx })
}

function clampSize(sizePx: number): number {
  return Math.min(LARGEST_PX, Math.max(SMALLEST_PX, sizePx))
}

/** A number in px or without a unit, from `least` to `most`; null where it is none. */
export function numberIn(value: string, least: number, most: number): number | null {
  const digits = value.replace(/px$/, '')
  if (!/^-?\d{1,6}(?:\.\d{1,6})?$/.test(digits)) return null
  const number = Number(digits)
  return number < least || number > most ? null : number
}

/** Whether an attribute is about letters at all. */
export function isLetterAttribute({ name, value }: Attribute): boolean {
  return Object.hasOwn(value === null ? WORDS : VALUES, name)
}

/** What an attribute about letters does; a problem where its value is none of its own, or nothing is known of it. */
function letterChangeOf(attribute: Attribute): LetterChange | Problem {
  const { name, value } = attribute
  if (value === null) {
    return Object.hasOwn(WORDS, name) ? WORDS[name]! : { key: 'text.attribute.unknown', params: { value: name } }
  }
  if (!Object.hasOwn(VALUES, name)) {
    return { key: 'text.attribute.unknown', params: { value: showAttribute(attribute) } }
  }
  return VALUES[name]!(value) ?? { key: 'text.attribute.value', params: { name, value } }
}

/** What all attributes of a list do, one after the other; the first problem where there is one. */
export function letterChangesOf(attributes: readonly Attribute[]): LetterChange | Problem {
  const changes: LetterChange[] = []
  // A style is the whole look: what stands beside it is laid over it, wherever it was written.
  for (const attribute of attributes.toSorted((a, b) => Number(b.name === 'style') - Number(a.name === 'style'))) {
    const change = letterChangeOf(attribute)
    if (typeof change !== 'function') return change
    changes.push(change)
  }
  return (letters, sheet) => changes.reduce((changed, change) => change(changed, sheet), letters)
}
