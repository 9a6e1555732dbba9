import { type Attribute, readAttributes, showAttribute } from './markup/attributes'
import { isLetterAttribute, type LetterChange, letterChangesOf, numberIn } from './markup/letter-change'
import type { Problem } from './text-faults'
import type { BlockStyle } from './types'

/** What a part between `::: NAME` and `:::` looks like. */
export interface Look {
  /** The style of its plain paragraphs, where it names one. */
  readonly style: string | null
  readonly align: BlockStyle['align'] | null
  readonly change: LetterChange | null
  readonly keepsLines: boolean
}

/** What a line that begins with `:::` asks for. */
export type Directive =
  | { readonly kind: 'stop'; readonly seconds: number }
  | { readonly kind: 'space'; readonly px: number }
  | { readonly kind: 'columns'; readonly columns: number; readonly gapPx: number | null; readonly look: Look }
  | { readonly kind: 'card'; readonly seconds: number; readonly look: Look }
  | { readonly kind: 'credits' }
  | { readonly kind: 'part'; readonly look: Look }
  | { readonly kind: 'unknown'; readonly problem: Problem }

const LINE = /^:{3,}/
/** Directives of one line, which nothing closes. */
const ONE_LINE = /^(?:stop|space)(?:\s|$)/

/** What stands behind the colons of a directive's line, empty where it closes a part; null where the line is none. */
export function directiveIn(line: string): string | null {
  const colons = LINE.exec(line)
  if (colons === null) return null
  const words = line.slice(colons[0].length).trim()
  // Some close the opening line, too, as Pandoc lets them.
  return words.endsWith(':::') ? words.slice(0, words.indexOf(':::')).trim() : words
}

/** Whether a directive is closed by a line of colons. */
export function opensPart(words: string): boolean {
  return words !== '' && !ONE_LINE.test(words)
}

const ALIGN: Readonly<Record<string, BlockStyle['align']>> = {
  left: 'start',
  start: 'start',
  center: 'center',
  centre: 'center',
  right: 'end',
  end: 'end',
  justify: 'justify',
}

const MOST_SECONDS = 86_400
const MOST_PX = 100_000
const MOST_COLUMNS = 20

/** What the words of a directive ask for; `hasStyle` tells which other words may be names of styles. */
export function readDirective(words: string, hasStyle: (name: string) => boolean): Directive {
  const attributes = readAttributes(words.replace(/\{|\}/g, ' '))
  if (attributes === null) return unknown('text.directive.unknown', { value: words })
  const [first, second] = attributes
  const given = second?.value === null ? second.name : ''
  switch (first?.value === null ? first.name : '') {
    case 'stop':
      return measured(given, attributes, MOST_SECONDS, 'text.directive.stop', (seconds) => ({ kind: 'stop', seconds }))
    case 'space':
      return measured(given, attributes, MOST_PX, 'text.directive.space', (px) => ({ kind: 'space', px }))
    case 'card': {
      const seconds = numberIn(given.replace(/s$/, ''), 0, MOST_SECONDS)
      if (seconds === null) return unknown('text.directive.card', { value: given })
      return withLook(attributes.slice(2), hasStyle, (look) => ({ kind: 'card', seconds, look }))
    }
    case 'columns':
      return readColumns(given, attributes.slice(2), hasStyle)
    case 'credits':
      return attributes.length === 1 ? { kind: 'credits' } : unknownWord(attributes[1]!)
    default:
      return withLook(attributes, hasStyle, (look) => ({ kind: 'part', look }))
  }
}

function readColumns(given: string, rest: readonly Attribute[], hasStyle: (name: string) => boolean): Directive {
  const columns = numberIn(given, 1, MOST_COLUMNS)
  if (columns === null || !Number.isInteger(columns)) {
    return unknown('text.directive.columns', { value: given, maximum: MOST_COLUMNS })
  }
  const gap = rest.find(({ name, value }) => name === 'gap' && value !== null)
  const gapPx = gap === undefined ? null : numberIn(gap.value!, 0, MOST_PX)
  if (gap !== undefined && gapPx === null) return unknown('text.attribute.value', { name: 'gap', value: gap.value! })
  const looks = rest.filter((attribute) => attribute !== gap)
  return withLook(looks, hasStyle, (look) => ({ kind: 'columns', columns, gapPx, look }))
}

function measured(
  given: string,
  attributes: readonly Attribute[],
  most: number,
  key: Problem['key'],
  make: (value: number) => Directive,
): Directive {
  const value = numberIn(given.replace(/(?<=\d)s$/, ''), 0, most)
  if (value === null) return unknown(key, { value: given, maximum: most })
  return attributes.length === 2 ? make(value) : unknownWord(attributes[2]!)
}

function withLook(
  attributes: readonly Attribute[],
  hasStyle: (name: string) => boolean,
  make: (look: Look) => Directive,
): Directive {
  let style: string | null = null
  let align: Look['align'] = null
  let keepsLines = false
  const letters: Attribute[] = []
  for (const attribute of attributes) {
    const { name, value } = attribute
    if (name === 'style' && value !== null) {
      if (!hasStyle(value)) return unknown('text.style.unknown', { value })
      style = value
    } else if (value === null && hasStyle(name)) style = name
    else if (isLetterAttribute(attribute)) letters.push(attribute)
    else if (value !== null) return unknownWord(attribute)
    else if (Object.hasOwn(ALIGN, name)) align = ALIGN[name]!
    else if (name === 'lines') keepsLines = true
    else return unknownWord(attribute)
  }
  if (letters.length === 0) return make({ style, align, change: null, keepsLines })
  const change = letterChangesOf(letters)
  if (typeof change !== 'function') return { kind: 'unknown', problem: change }
  return make({ style, align, change, keepsLines })
}

function unknownWord(attribute: Attribute): Directive {
  return unknown('text.directive.unknown', { value: showAttribute(attribute) })
}

function unknown(key: Problem['key'], params: Problem['params']): Directive {
  return { kind: 'unknown', problem: { key, params } }
}
