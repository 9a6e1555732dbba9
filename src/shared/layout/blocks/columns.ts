import type { Block, Paragraph } from '../../document/types'
import { Flow } from '../flow'
import { paragraphLevels } from '../unicode/bidi'
import type { Compositor, Room } from './compositor'
import { mergedSpacing } from './pair'
import { setParagraph } from './paragraph'
import { naturalWidthPx } from './natural-width'

type Columns = Extract<Block, { kind: 'columns' }>

/**
 * Sets cells row by row in columns, the first lines of a row on one baseline. Columns are of one width, and as wide
 * as their cells where one would wrap in that though all have room.
 */
export function setColumns(compositor: Compositor, columns: Columns, flow: Flow, room: Room): void {
  const { cells, gapPx } = columns
  const count = Math.max(1, columns.columns)
  const [first] = cells
  const isRtl = first !== undefined && paragraphLevels(first.text, first.block.direction).base === 1
  const widthsPx = columnWidthsPx(compositor, columns, count, room)
  const rooms: Room[] = []
  let leftPx = room.leftPx
  for (const widthPx of isRtl ? widthsPx.toReversed() : widthsPx) {
    rooms.push({ leftPx: Math.round(leftPx), widthPx })
    leftPx += widthPx + gapPx
  }
  if (isRtl) rooms.reverse()
  for (let from = 0; from < cells.length; from += count)
    setRow(compositor, cells.slice(from, from + count), flow, rooms)
}

function columnWidthsPx(
  compositor: Compositor,
  { cells, gapPx }: Columns,
  count: number,
  { widthPx }: Room,
): readonly number[] {
  const widest = Array.from({ length: count }, () => 1)
  for (const [index, cell] of cells.entries()) {
    const column = index % count
    widest[column] = Math.max(widest[column]!, Math.ceil(naturalWidthPx(compositor, cell)))
  }
  if (widthPx === Infinity) return widest.map(() => Math.max(...widest))
  const freePx = Math.max(count, widthPx - gapPx * (count - 1))
  const slackPx = freePx - widest.reduce((sum, px) => sum + px, 0)
  const isEven = slackPx < 0 || Math.max(...widest) <= freePx / count
  return widest.map((px) => (isEven ? freePx / count : px + slackPx / count))
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
