import { dateToSerial, format, getFormatFromId, isDateFormat, isValidFormat } from 'numfmt'
import type { Archive } from '../archive'
import { elementsOf, readXml } from '../xml'

/** 1 January 1904 counted from 1900, for workbooks that began on a Macintosh. */
const DAYS_TO_1904 = 1462

/** How the numbers of a workbook are shown, by the cell's style. */
export class NumberFormats {
  readonly #patterns: readonly string[]
  readonly #from1904: boolean

  private constructor(patterns: readonly string[], from1904: boolean) {
    this.#patterns = patterns
    this.#from1904 = from1904
  }

  static async read(archive: Archive, part: string | null, from1904: boolean): Promise<NumberFormats> {
    const styles = part === null ? null : await readXml(archive, part)
    const own = new Map<number, string>()
    const patterns: string[] = []
    for (const list of styles === null ? [] : elementsOf(styles)) {
      if (list.name === 'numFmts') {
        for (const { attributes } of elementsOf(list, 'numFmt')) {
          own.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '')
        }
      }
      if (list.name !== 'cellXfs') continue
      for (const { attributes } of elementsOf(list, 'xf')) {
        const id = Number(attributes.get('numFmtId') ?? 0)
        patterns.push(own.get(id) ?? getFormatFromId(id) ?? 'General')
      }
    }
    return new NumberFormats(patterns, from1904)
  }

  /** A number as the sheet shows it in a style. */
  show(value: number, style: number): string {
    const pattern = this.#patterns[style] ?? 'General'
    if (!Number.isFinite(value) || !isValidFormat(pattern)) return String(value)
    const serial = this.#from1904 && isDateFormat(pattern) ? value + DAYS_TO_1904 : value
    return format(pattern, serial, { throws: false }).trim()
  }

  /** A date that is written as one (ISO 8601, without a zone), as the sheet shows it. */
  showDate(value: string, style: number): string {
    const parts = value.match(/\d+/g)?.slice(0, 6).map(Number) ?? []
    const pattern = this.#patterns[style] ?? 'General'
    const serial = /^\d{4}-/.test(value) ? dateToSerial(parts) : undefined
    return serial === undefined || !isDateFormat(pattern) ? value : format(pattern, serial, { throws: false }).trim()
  }
}
