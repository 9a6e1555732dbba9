import type { Block, Paragraph } from '../../document/types'
import { Flow } from '../flow'
import { paragraphLevels } from '../unicode/bidi'
import type { Compositor, Room } from './compositor'
import { mergedSpacing } from './pair'
import { setParagraph } from './paragraph'
import { naturalWidthPx } from './shape'

type Columns = Extract<Block, { kind: 'columns' }>

/** Sets cells row by row in columns of one width, the first lines of a row on one baseline. */
export function setColumns(compositor: Compositor, columns: Columns, flow: Flow, room: Room): void {
  const { cells, gapPx } = columns
  const count = Math.max(1, columns.columns)
  const widthPx = columnPx(compositor, columns, count, room)
  const [first] = cells
  const isRtl = first !== undefined && paragraphLevels(first.text, first.block.direction).base === 1
  const rooms = Array.from({ length: count }, (_, index) => ({
    leftPx: room.leftPx + Math.round((isRtl ? count - 1 - index : index) * (widthPx + gapPx)),
    widthPx,
  }))
  for (let from = 0; from < cells.length; from += count)
    setRow(compositor, cells.slice(from, from + count), flow, rooms)
}

function columnPx(compositor: Compositor, { cells, gapPx }: Columns, count: number, room: Room): number {
  if (room.widthPx !== Infinity) return Math.max(1, (room.widthPx - gapPx * (count - 1)) / count)
  return Math.max(1, ...cells.map((cell) => Math.ceil(naturalWidthPx(compositor, cell))))
}

function setRow(compositor: Compositor, cells: readonly Paragraph[], flow: Flow, rooms: readonly Room[]): void {
  const { out } = compositor
  const spacing = mergedSpacing(cells)
  const topPx = flow.blockTop(spacing)
  const firstLine = out.lineCount
  const set = cells.map((cell, index) => {
    const cellFlow = new Flow(topPx)
    const lineFrom = out.lineCount
    const { baselinePx } = setParagraph(compositor, cell, cellFlow, rooms[index]!)
    return { lineFrom, lineEnd: out.lineCount, baselinePx, bottomPx: cellFlow.bottomPx }
  })
  const baselinePx = Math.max(...set.map((cell) => cell.baselinePx))
  let bottomPx = topPx
  for (const cell of set) {
    const downPx = baselinePx - cell.baselinePx
    compositor.lower(cell.lineFrom, cell.lineEnd, downPx)
    bottomPx = Math.max(bottomPx, cell.bottomPx + downPx)
  }
  compositor.keepInPlace(firstLine)
  flow.advance(topPx, bottomPx - topPx, spacing)
}
