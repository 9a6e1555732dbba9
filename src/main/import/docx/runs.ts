import { elementAt, elementsOf, textOf, type XmlElement } from '../xml'
import { valueOf, type RunProperties } from './properties'

/** A piece of a paragraph, with its looks as the document says them. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly run: RunProperties }
  | { readonly kind: 'break' }
  | { readonly kind: 'page-break' }
  | {
      readonly kind: 'picture'
      readonly id: string
      readonly alt: string
      readonly widthPx: number | null
      readonly heightPx: number | null
    }
  /** A text box, which stands beside the text. */
  | { readonly kind: 'box'; readonly content: XmlElement }
  | { readonly kind: 'note' }

/** English Metric Units in a px of 1/96 inch. */
const EMU_PER_PX = 9525
const PX_PER_PT = 96 / 72

/** Insertions that were not yet accepted are; deletions are gone. */
const WRAPPERS = new Set(
  (
    'w:ins w:moveTo w:hyperlink w:smartTag w:customXml w:fldSimple w:sdt w:sdtContent ' +
    'w:dir w:bdo w:ruby w:rubyBase mc:AlternateContent mc:Choice m:oMath m:oMathPara'
  ).split(' '),
)

/** Letters of a run: `lettersOf` tells them by the run's own properties and its character style. */
type LettersOf = (properties: XmlElement | null) => RunProperties

/** The pieces of a paragraph in their order. */
export function* piecesOf(element: XmlElement, lettersOf: LettersOf): Generator<Piece> {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:r') yield* runPieces(child, lettersOf)
    else if (child.name === 'm:r')
      yield { kind: 'text', text: [...elementsOf(child, 'm:t')].map(textOf).join(''), run: lettersOf(null) }
    else if (WRAPPERS.has(child.name)) yield* piecesOf(child, lettersOf)
  }
}

function* runPieces(run: XmlElement, lettersOf: LettersOf): Generator<Piece> {
  const properties = lettersOf(elementAt(run, 'w:rPr'))
  if (properties.hidden === true) return
  yield* contentPieces(run, properties, lettersOf)
}

const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\u2003',
  'w:ptab': '\u2003',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
}

function* contentPieces(parent: XmlElement, run: RunProperties, lettersOf: LettersOf): Generator<Piece> {
  for (const child of elementsOf(parent)) {
    const character = CHARACTERS[child.name]
    if (character !== undefined) yield { kind: 'text', text: character, run }
    else if (child.name === 'w:t') yield { kind: 'text', text: textOf(child), run }
    else if (child.name === 'w:br') yield { kind: child.attributes.get('w:type') === 'page' ? 'page-break' : 'break' }
    else if (child.name === 'w:cr') yield { kind: 'break' }
    else if (child.name === 'w:sym') yield* symbol(child, run)
    else if (child.name === 'w:drawing') yield* drawing(child)
    else if (child.name === 'w:pict' || child.name === 'w:object') yield* vmlPicture(child)
    else if (child.name === 'w:footnoteReference' || child.name === 'w:endnoteReference') yield { kind: 'note' }
    else if (child.name === 'w:ruby') yield* piecesOf(child, lettersOf)
    else if (child.name === 'mc:AlternateContent') {
      const choice = elementAt(child, 'mc:Choice') ?? elementAt(child, 'mc:Fallback')
      if (choice !== null) yield* contentPieces(choice, run, lettersOf)
    }
  }
}

/** A character by its number in a font. Those of symbol fonts mean nothing in another font. */
function* symbol({ attributes }: XmlElement, run: RunProperties): Generator<Piece> {
  const code = Number.parseInt(attributes.get('w:char') ?? '', 16)
  if (code >= 0x20 && code < 0xe000) yield { kind: 'text', text: String.fromCharCode(code), run }
}

/** A picture or a text box of DrawingML. */
function* drawing(element: XmlElement): Generator<Piece> {
  const frame = elementAt(element, 'wp:inline') ?? elementAt(element, 'wp:anchor')
  const extent = elementAt(frame, 'wp:extent')?.attributes
  const px = (name: string): number | null => sizeOf(Number(extent?.get(name)) / EMU_PER_PX)
  const alt = elementAt(frame, 'wp:docPr')?.attributes.get('descr') ?? ''
  for (const found of deep(element, ['a:blip', 'w:txbxContent'])) {
    if (found.name === 'w:txbxContent') yield { kind: 'box', content: found }
    else {
      // A linked picture lies elsewhere: it has an address and no part.
      const id = found.attributes.get('r:embed') ?? ''
      yield { kind: 'picture', id, alt, widthPx: px('cx'), heightPx: px('cy') }
    }
  }
}

/** A picture or a text box of VML, as older versions of Word wrote them. */
function* vmlPicture(element: XmlElement): Generator<Piece> {
  for (const shape of deep(element, ['v:shape', 'v:rect', 'v:textbox'])) {
    const box = elementAt(shape.name === 'v:textbox' ? shape : elementAt(shape, 'v:textbox'), 'w:txbxContent')
    if (box !== null) yield { kind: 'box', content: box }
    const data = elementAt(shape, 'v:imagedata')
    if (data === null) continue
    const style = shape.attributes.get('style') ?? ''
    const px = (name: string): number | null => {
      const points = new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)pt`).exec(style)?.[1]
      return points === undefined ? null : sizeOf(Number(points) * PX_PER_PT)
    }
    yield {
      kind: 'picture',
      id: data.attributes.get('r:id') ?? '',
      alt: shape.attributes.get('alt') ?? '',
      widthPx: px('width'),
      heightPx: px('height'),
    }
  }
}

/** A whole number of px; null for what is none. */
function sizeOf(px: number): number | null {
  return px >= 1 ? Math.round(px) : null
}

/** The outermost elements of these names below another. */
function* deep(element: XmlElement, names: readonly string[]): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (names.includes(child.name)) yield child
    else yield* deep(child, names)
  }
}

/** Id of a character style, which a run names. */
export function characterStyleOf(properties: XmlElement | null): string | null {
  const style = elementAt(properties, 'w:rStyle')
  return style === null ? null : (valueOf(style) ?? null)
}
