import type { Block } from '../../document/types'
import { paragraphLevels } from '../unicode/bidi'
import type { Compositor, Room } from './compositor'
import { naturalWidthPx } from './natural-width'

type Pair = Extract<Block, { kind: 'pair' }>

/** What pairs share whose gutter stands in one place. */
export interface PairGroup {
  readonly widestRolePx: number
  readonly widestNamePx: number
  readonly gutterPx: number
  /** Whether roles stand at the right. */
  readonly isRtl: boolean
}

/** Measures the pairs of a document by their groups. */
export function pairGroups(compositor: Compositor, blocks: readonly Block[]): ReadonlyMap<number, PairGroup> {
  const groups = new Map<number, PairGroup>()
  for (const block of blocks) {
    if (block.kind !== 'pair') continue
    const known = groups.get(block.group)
    groups.set(block.group, {
      widestRolePx: Math.max(
        known?.widestRolePx ?? 0,
        block.role === null ? 0 : naturalWidthPx(compositor, block.role),
      ),
      widestNamePx: Math.max(known?.widestNamePx ?? 0, ...block.names.map((name) => naturalWidthPx(compositor, name))),
      gutterPx: Math.max(known?.gutterPx ?? 0, block.gutterPx),
      isRtl: known?.isRtl ?? isRtl(block),
    })
  }
  return groups
}

function isRtl({ role, names }: Pair): boolean {
  const [first] = role === null ? names : [role]
  return first !== undefined && paragraphLevels(first.text, first.block.direction).base === 1
}

/** The columns of a group within a room. */
export interface PairColumns {
  readonly roles: Room
  readonly names: Room
}

/**
 * The gutter stands in the middle of the room, and gives way where one side is too wide for its half; where both
 * together are too wide the narrower keeps its width up to one half, and the other wraps.
 */
export function pairColumns(group: PairGroup, room: Room): PairColumns {
  const { isRtl, gutterPx } = group
  const [leftPx, rightPx] = sidesPx(group, room.widthPx)
  const left = { leftPx: room.leftPx, widthPx: leftPx }
  const right = { leftPx: room.leftPx + leftPx + gutterPx, widthPx: rightPx }
  return isRtl ? { roles: right, names: left } : { roles: left, names: right }
}

function sidesPx(group: PairGroup, roomPx: number): readonly [left: number, right: number] {
  const { widestRolePx, widestNamePx, gutterPx, isRtl } = group
  const [wantLeft, wantRight] = isRtl ? [widestNamePx, widestRolePx] : [widestRolePx, widestNamePx]
  const [leastLeft, leastRight] = [Math.ceil(wantLeft), Math.ceil(wantRight)]
  if (roomPx === Infinity) return [leastLeft, leastRight]
  const freePx = Math.max(2, roomPx - gutterPx)
  const half = Math.floor(freePx / 2)
  let left = half
  if (leastLeft > half && leastRight < half) left = Math.min(leastLeft, freePx - leastRight)
  else if (leastRight > half && leastLeft < half) left = Math.max(leastLeft, freePx - leastRight)
  return [left, freePx - left]
}
