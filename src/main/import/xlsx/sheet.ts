import type { Archive } from '../archive'
import { MAX_COLUMNS, type Table } from '../table'
import { readXml, type XmlElement } from '../xml'
import { cellsOfRow, type CellContext } from './cells'
import { clearMerged } from './merged'
import { isOn } from './on'

/** More than the longest credits have: a file may claim rows of 16,384 cells a million times. */
const MAX_CELLS = 4_000_000

/** Reads a sheet as it is shown: hidden rows and columns left out, of merged cells the first one's value alone. */
export async function readSheet(archive: Archive, part: string, context: CellContext): Promise<Table> {
  const shown = new Map<number, string[]>()
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Set<number>()
  const merged: XmlElement[] = []
  let cells = 0
  let number = 0
  const sheet = await readXml(archive, part, {
    col: ({ attributes }) => {
      if (!isOn(attributes.get('hidden'))) return
      const last = Math.min(Number(attributes.get('max')), MAX_COLUMNS)
      for (let column = Number(attributes.get('min')); column <= last; column++) hiddenColumns.add(column - 1)
    },
    row: (element) => {
      number = Number(element.attributes.get('r') ?? number + 1)
      if (isOn(element.attributes.get('hidden'))) {
        hiddenRows.add(number)
        return
      }
      const values = cellsOfRow(element, context)
      cells += values.length
      if (cells > MAX_CELLS) throw archive.tooLarge()
      shown.set(
        number,
        values.map((value, column) => (hiddenColumns.has(column) ? '' : value)),
      )
    },
    mergeCell: (element) => merged.push(element),
  })
  if (sheet?.name !== 'worksheet') throw archive.damaged(part)
  if (!clearMerged(shown, merged, MAX_CELLS)) throw archive.tooLarge()
  return { rows: [...withGaps(shown, hiddenRows)] }
}

/** Rows without cells are not in the file, and yet are shown: one empty row stands for those between two others. */
function* withGaps(shown: ReadonlyMap<number, string[]>, hidden: ReadonlySet<number>): Generator<string[]> {
  let previous: number | null = null
  for (const [number, values] of [...shown].toSorted(([a], [b]) => a - b)) {
    let next = (previous ?? number - 1) + 1
    while (next < number && hidden.has(next)) next++
    if (next < number) yield []
    yield values
    previous = number
  }
}
