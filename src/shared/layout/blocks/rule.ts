import type { Block } from '../../document/types'
import type { Flow } from '../flow'
import { inkIndex } from '../lettering'
import type { Compositor, Room } from './compositor'

type Rule = Extract<Block, { kind: 'rule' }>

/** Sets a rule across the room; along a wide strip, which has no width of its own, it is a dot. */
export function setRule(compositor: Compositor, { thicknessPx, color, block }: Rule, flow: Flow, room: Room): void {
  const { out } = compositor
  const heightPx = Math.max(1, Math.round(thicknessPx))
  const topPx = flow.blockTop(block)
  const measurePx = room.widthPx === Infinity ? heightPx : room.widthPx
  const widthPx = Math.max(1, measurePx - block.indentStartPx - block.indentEndPx)
  const leftPx = room.leftPx + (block.direction === 'rtl' ? block.indentEndPx : block.indentStartPx)
  const ink = inkIndex(out.inks, { color, outline: null, shadow: null })
  out.beginLine(out.lastTextStart, topPx + heightPx)
  out.addShape(ink, leftPx, topPx, widthPx, heightPx)
  compositor.noteWidth({ leftPx, widthPx }, 0)
  flow.advance(topPx, heightPx, block)
}
