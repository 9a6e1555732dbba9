import type { Looks } from '../docx/model'
import { escapeInline } from './escape'

/** Below this a size counts as the same: documents have 10.5 pt beside 11 pt without meaning anything by it. */
const LEAST_DIFFERENCE = 0.06

/** Letters with their looks as markup. `before` is what the line holds so far. */
export function textMarkup(text: string, looks: Looks, before: string): string {
  const attributes = attributesOf(looks)
  if (attributes.length === 0) return escapeInline(text)
  // Lines under and through letters are seen on blanks too; all else need not be told of them.
  const [, lead = '', core = '', trail = ''] =
    looks.underline || looks.strike ? ['', '', text, ''] : (/^(\s*)(.*?)(\s*)$/s.exec(text) ?? [])
  if (core === '') return escapeInline(text)
  const [only] = attributes
  const mark = attributes.length === 1 ? MARKS[only ?? ''] : undefined
  const words = escapeInline(core)
  if (mark !== undefined && isWordLike(core) && !/[*~]$/.test(before + lead)) return lead + mark + words + mark + trail
  return `${lead}[${words}]{${attributes.join(' ')}}${trail}`
}

const MARKS: Readonly<Record<string, string>> = { bold: '**', italic: '*', strike: '~~' }

/** Marks of emphasis are sure to be read as such where letters stand within them at both ends. */
function isWordLike(text: string): boolean {
  return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(text)
}

function attributesOf({ bold, italic, underline, strike, color, scale }: Looks): string[] {
  const attributes: string[] = []
  if (bold) attributes.push('bold')
  if (italic) attributes.push('italic')
  if (underline) attributes.push('underline')
  if (strike) attributes.push('strike')
  if (color !== null) attributes.push(`color=${color}`)
  if (Math.abs(scale - 1) > LEAST_DIFFERENCE) attributes.push(`size=${Math.round(scale * 100)}%`)
  return attributes
}
