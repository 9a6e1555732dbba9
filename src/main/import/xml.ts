import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Archive } from './archive'

/** An element with its namespace's usual prefix, whatever the file's own is: `w:p`, `a:blip`; `Row` where the vocabulary has none. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/'
/** ISO/IEC 29500 Strict has the same vocabularies under other names. */
const STRICT = 'http://purl.oclc.org/ooxml/'

/** Namespaces by what follows one of these, and the prefix that stands for them here. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['wordprocessingml/2006/main', 'w'],
  ['wordprocessingml/main', 'w'],
  ['drawingml/2006/main', 'a'],
  ['drawingml/main', 'a'],
  ['drawingml/2006/picture', 'pic'],
  ['drawingml/picture', 'pic'],
  ['drawingml/2006/wordprocessingDrawing', 'wp'],
  ['drawingml/wordprocessingDrawing', 'wp'],
  ['officeDocument/2006/relationships', 'r'],
  ['officeDocument/relationships', 'r'],
  ['officeDocument/2006/math', 'm'],
  ['officeDocument/math', 'm'],
  ['markup-compatibility/2006', 'mc'],
  ['spreadsheetml/2006/main', ''],
  ['spreadsheetml/main', ''],
  ['package/2006/relationships', ''],
])

const OTHERS: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

function prefixOf(uri: string): string {
  const other = OTHERS.get(uri)
  if (other !== undefined) return other
  for (const base of [TRANSITIONAL, STRICT]) {
    if (uri.startsWith(base)) return PREFIXES.get(uri.slice(base.length)) ?? '?'
  }
  return '?'
}

const qualified = (uri: string, local: string): string => {
  const prefix = prefixOf(uri)
  return prefix === '' ? local : `${prefix}:${local}`
}

/** Of a tree in memory: more than the longest novel has. */
const MAX_ELEMENTS = 4_000_000

const NONE: ReadonlyMap<string, string> = new Map()

class Growing implements XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (XmlElement | string)[] = []
  /** How many elements it is made of, itself included. */
  size = 1

  constructor(tag: SaxesTagNS) {
    this.name = qualified(tag.uri, tag.local)
    const given = Object.values(tag.attributes)
    this.attributes =
      given.length === 0 ? NONE : new Map(given.map((one) => [qualified(one.uri, one.local), one.value]))
  }
}

/**
 * Reads a part as XML. Elements named in `each` are handed over one by one and not kept, so that a long sheet or
 * document is never held whole; the rest comes back as a tree. Null where there is no such part. Throws an `input`
 * fault for a part that is not well-formed or has a document type, which these formats forbid: no entity of a file's
 * own is ever resolved.
 */
export async function readXml(
  archive: Archive,
  part: string,
  each: Readonly<Record<string, (element: XmlElement) => void>> = {},
): Promise<XmlElement | null> {
  const bytes = await archive.read(part)
  if (bytes === null) return null
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: Growing[] = []
  let kept = 0
  let root: XmlElement | null = null
  parser.on('error', (error) => {
    throw archive.damaged(`${part}: ${error.message}`)
  })
  parser.on('doctype', () => {
    throw archive.damaged(`${part}: DOCTYPE`)
  })
  parser.on('opentag', (tag) => {
    const element = new Growing(tag)
    if (++kept > MAX_ELEMENTS) throw archive.tooLarge()
    root ??= element
    open.push(element)
  })
  const text = (value: string): void => {
    open.at(-1)?.children.push(value)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', () => {
    const element = open.pop()
    if (element === undefined) return
    const parent = open.at(-1)
    const take = each[element.name]
    if (take !== undefined) {
      take(element)
      kept -= element.size
    } else if (parent !== undefined) {
      parent.children.push(element)
      parent.size += element.size
    }
  })
  parser.write(decoded(bytes)).close()
  if (root === null) throw archive.damaged(part)
  return root
}

/** UTF-16 by its mark, else UTF-8: the two that these formats allow. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

export function* elementsOf({ children }: XmlElement, name?: string): Generator<XmlElement> {
  for (const child of children) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) yield child
  }
}

/** The element at a way of names below another; null where there is none. */
export function elementAt(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  let found = element
  for (const name of names) found = found === null ? null : (elementsOf(found, name).next().value ?? null)
  return found
}

/** All text below an element. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
