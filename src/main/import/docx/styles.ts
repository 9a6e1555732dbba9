import type { Archive } from '../archive'
import { elementAt, elementsOf, readXml, type XmlElement } from '../xml'
import {
  paragraphProperties,
  runProperties,
  TOGGLES,
  valueOf,
  type ParagraphProperties,
  type RunProperties,
  type ThemeColor,
} from './properties'

/** A style with all that it inherits. */
interface DocxStyle {
  readonly id: string
  /** In small letters; those of the styles that come with Word are English everywhere. */
  readonly name: string
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
}

const NO_STYLE: DocxStyle = { id: '', name: '', run: {}, paragraph: {} }

/** The styles of a document, by their ids. */
export class DocxStyles {
  readonly #elements = new Map<string, XmlElement>()
  readonly #resolved = new Map<string, DocxStyle>()
  readonly #themeColor: ThemeColor
  readonly #defaults: RunProperties
  readonly #standard: string

  private constructor(root: XmlElement | null, themeColor: ThemeColor) {
    this.#themeColor = themeColor
    let standard = ''
    for (const element of root === null ? [] : elementsOf(root, 'w:style')) {
      const { attributes } = element
      const id = attributes.get('w:styleId') ?? ''
      this.#elements.set(id, element)
      const isDefault = ['1', 'true', 'on'].includes(attributes.get('w:default') ?? '')
      if (isDefault && attributes.get('w:type') === 'paragraph') standard = id
    }
    this.#standard = standard
    this.#defaults = runProperties(elementAt(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'), themeColor)
  }

  static async read(archive: Archive, part: string | null, themeColor: ThemeColor): Promise<DocxStyles> {
    return new DocxStyles(part === null ? null : await readXml(archive, part), themeColor)
  }

  /** The style of a paragraph; the document's standard one for null. */
  paragraphStyle(id: string | null): DocxStyle {
    return this.#resolve(id ?? this.#standard)
  }

  /** How letters look by a paragraph's style, a character style and what a run says itself. */
  letters(style: DocxStyle, characterStyle: string | null, own: RunProperties): RunProperties {
    const character = characterStyle === null ? {} : this.#resolve(characterStyle).run
    const toggled = TOGGLES.map((toggle) => {
      const byStyles = (style.run[toggle] ?? false) !== (character[toggle] ?? false)
      return [toggle, (this.#defaults[toggle] ?? false) || byStyles] as const
    })
    return { ...this.#defaults, ...style.run, ...character, ...Object.fromEntries(toggled), ...own }
  }

  /** Whether a character style is the one of links. */
  isLink(id: string): boolean {
    return /hyperlink|internet ?link/.test(this.#resolve(id).name)
  }

  runProperties(element: XmlElement | null): RunProperties {
    return runProperties(element, this.#themeColor)
  }

  /** Styles that come from themselves, by any way, come from nothing. */
  #resolve(id: string, seen: ReadonlySet<string> = new Set()): DocxStyle {
    const known = this.#resolved.get(id)
    if (known !== undefined) return known
    const element = this.#elements.get(id)
    if (element === undefined || seen.has(id)) return NO_STYLE
    const parentId = valueOf(elementAt(element, 'w:basedOn') ?? element)
    const parent = parentId === undefined ? NO_STYLE : this.#resolve(parentId, new Set([...seen, id]))
    const name = valueOf(elementAt(element, 'w:name') ?? element) ?? ''
    const style: DocxStyle = {
      id,
      name: name.toLowerCase(),
      run: { ...parent.run, ...this.runProperties(elementAt(element, 'w:rPr')) },
      paragraph: { ...parent.paragraph, ...paragraphProperties(elementAt(element, 'w:pPr')) },
    }
    this.#resolved.set(id, style)
    return style
  }
}
