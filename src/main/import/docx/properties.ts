import { elementsOf, type XmlElement } from '../xml'

/** Letters and paragraphs as far as a roll can show them; undefined where a style or a run says nothing. */
export interface RunProperties {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly strike?: boolean
  readonly caps?: boolean
  readonly hidden?: boolean
  readonly underline?: boolean
  /** `#rrggbb`; `auto` for black on white paper. */
  readonly color?: string
  readonly sizePt?: number
}

export interface ParagraphProperties {
  readonly align?: 'start' | 'center' | 'end' | 'justify'
  /** 0 is the highest level of headings; 9 is body text. */
  readonly outlineLevel?: number
  /** Of a list; `0` takes the paragraph out of one. */
  readonly numbering?: string
  readonly listLevel?: number
  readonly pageBreakBefore?: boolean
}

/** Properties that are switched by each style that has them (ECMA-376 part 1, 17.7.3). */
export const TOGGLES = ['bold', 'italic', 'strike', 'caps', 'hidden'] as const

const SWITCHES: Readonly<Record<string, (typeof TOGGLES)[number]>> = {
  'w:b': 'bold',
  'w:i': 'italic',
  'w:strike': 'strike',
  'w:dstrike': 'strike',
  'w:caps': 'caps',
  'w:vanish': 'hidden',
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

export const valueOf = ({ attributes }: XmlElement): string | undefined => attributes.get('w:val')

/** An element without a value means yes. */
function isOn(element: XmlElement): boolean {
  return !['0', 'false', 'off', 'none'].includes(valueOf(element) ?? '1')
}

/** What a `w:rPr` says. `themeColor` tells the colour of a theme's name. */
export function runProperties(element: XmlElement | null, themeColor: ThemeColor): RunProperties {
  const found: Mutable<RunProperties> = {}
  for (const property of element === null ? [] : elementsOf(element)) {
    const toggle = SWITCHES[property.name]
    if (toggle !== undefined) found[toggle] = isOn(property)
    else if (property.name === 'w:u') found.underline = isOn(property)
    else if (property.name === 'w:color') found.color = colorOf(property, themeColor)
    else if (property.name === 'w:sz') {
      const halfPoints = Number(valueOf(property))
      if (halfPoints > 0) found.sizePt = halfPoints / 2
    }
  }
  return found
}

export type ThemeColor = (element: XmlElement) => string | null

function colorOf(element: XmlElement, themeColor: ThemeColor): string {
  const value = valueOf(element) ?? 'auto'
  const own = /^[\dA-F]{6}$/i.test(value) ? `#${value.toLowerCase()}` : 'auto'
  return element.attributes.has('w:themeColor') ? (themeColor(element) ?? own) : own
}

const ALIGNMENTS: Readonly<Record<string, ParagraphProperties['align']>> = {
  left: 'start',
  start: 'start',
  center: 'center',
  right: 'end',
  end: 'end',
  both: 'justify',
  distribute: 'justify',
}

/** What a `w:pPr` says. */
export function paragraphProperties(element: XmlElement | null): ParagraphProperties {
  const found: Mutable<ParagraphProperties> = {}
  for (const property of element === null ? [] : elementsOf(element)) {
    const value = valueOf(property)
    if (property.name === 'w:jc') {
      const align = ALIGNMENTS[value ?? '']
      if (align !== undefined) found.align = align
    } else if (property.name === 'w:outlineLvl') found.outlineLevel = Number(value ?? 9)
    else if (property.name === 'w:pageBreakBefore') found.pageBreakBefore = isOn(property)
    else if (property.name === 'w:numPr') {
      for (const part of elementsOf(property)) {
        if (part.name === 'w:numId') found.numbering = valueOf(part) ?? '0'
        if (part.name === 'w:ilvl') found.listLevel = Number(valueOf(part) ?? 0)
      }
    }
  }
  return found
}
