import { strToU8, zipSync } from 'fflate'

/** Parts of an office file by their names; texts become UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

export function zipOf(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return zipSync(Object.fromEntries(entries))
}

/** One relation: its id, the last word of its type, its target, which is an address where it is external. */
type RelationOf = readonly [id: string, type: string, target: string, isExternal?: boolean]

function relationsXml(relations: readonly RelationOf[]): string {
  const list = relations.map(
    ([id, type, target, isExternal]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${isExternal === true ? ' TargetMode="External"' : ''}/>`,
  )
  return `${DECLARATION}<Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`
}

export interface DocxParts {
  /** Paragraphs and tables. */
  readonly body: string
  /** `w:style` and `w:docDefaults` elements. */
  readonly styles?: string
  /** `w:abstractNum` and `w:num` elements. */
  readonly numbering?: string
  /** `a:clrScheme`'s children. */
  readonly theme?: string
  readonly relations?: readonly RelationOf[]
  readonly more?: Parts
}

const NAMESPACES =
  `xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

/** A Word document as Word lays it out in its archive. */
export function docxOf({
  body,
  styles = '',
  numbering = '',
  theme = '',
  relations = [],
  more = {},
}: DocxParts): Uint8Array {
  const part = (name: string, content: string): string =>
    `${DECLARATION}<w:${name} ${NAMESPACES}>${content}</w:${name}>`
  return zipOf({
    '_rels/.rels': relationsXml([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relationsXml([
      ['s', 'styles', 'styles.xml'],
      ['n', 'numbering', 'numbering.xml'],
      ['t', 'theme', '/word/theme/theme1.xml'],
      ...relations,
    ]),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
    'word/theme/theme1.xml': `${DECLARATION}<a:theme ${NAMESPACES}><a:themeElements><a:clrScheme>${theme}</a:clrScheme></a:themeElements></a:theme>`,
    ...more,
  })
}

const escaped = (text: string): string => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A run with properties, such as `<w:b/>`. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A paragraph of runs, or of one text, with properties such as `<w:jc w:val="center"/>`. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`

export interface XlsxParts {
  /** Sheets by their names: what is in `worksheet`. */
  readonly sheets: Readonly<Record<string, string>>
  /** Names of sheets and their states. */
  readonly states?: Readonly<Record<string, string>>
  /** `si` elements. */
  readonly strings?: string
  /** What is in `styleSheet`. */
  readonly styles?: string
  readonly workbook?: string
}

export function xlsxOf({ sheets, states = {}, strings = '', styles = '', workbook = '' }: XlsxParts): Uint8Array {
  const names = Object.keys(sheets)
  const list = names.map((name, at) => {
    const state = states[name]
    return `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${state === undefined ? '' : ` state="${state}"`}/>`
  })
  const root = (name: string, content: string): string =>
    `${DECLARATION}<${name} xmlns="${SHEETS}" xmlns:r="${OFFICE}">${content}</${name}>`
  return zipOf({
    '_rels/.rels': relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': root('workbook', `${workbook}<sheets>${list.join('')}</sheets>`),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...names.map((_, at): RelationOf => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['strings', 'sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': root('sst', strings),
    'xl/styles.xml': root('styleSheet', styles),
    ...Object.fromEntries(
      names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, root('worksheet', sheets[name] ?? '')]),
    ),
  })
}

/** Rows of inline strings; an empty string is a cell that is not there. */
export function sheetOf(rows: readonly (readonly string[])[], more = ''): string {
  const xml = rows.map((row, at) => {
    const cells = row.map((value, column) =>
      value === ''
        ? ''
        : `<c r="${String.fromCodePoint(65 + column)}${at + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`,
    )
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  return `<sheetData>${xml.join('')}</sheetData>${more}`
}
