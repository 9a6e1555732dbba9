import type { Block, Paragraph } from '../../document/types'
import { Flow, type Spacing } from '../flow'
import type { Compositor, Room } from './compositor'
import { drawLeader } from './leader'
import { type PairGroup, pairColumns } from './pair-group'
import { setParagraph } from './paragraph'
import type { FirstLine } from './shape'

type Pair = Extract<Block, { kind: 'pair' }>

/** Sets a role and its names side by side, their first lines on one baseline. */
export function setPair(compositor: Compositor, pair: Pair, group: PairGroup, flow: Flow, room: Room): void {
  const { role, names } = pair
  const parts = role === null ? names : [role, ...names]
  if (parts.length === 0) return
  const spacing = mergedSpacing(parts)
  const topPx = flow.blockTop(spacing)
  const columns = pairColumns(group, room)
  const { out } = compositor
  const roleFlow = new Flow(topPx)
  const nameFlow = new Flow(topPx)
  const [start, end] = group.isRtl ? (['right', 'left'] as const) : (['left', 'right'] as const)

  const firstRoleLine = out.lineCount
  let roleLine: FirstLine | null = null
  if (role !== null) {
    const stand = pair.leader ? startColumn(columns.roles, group) : columns.roles
    roleLine = setParagraph(compositor, role, roleFlow, stand, pair.leader ? start : end)
    if (pair.leader) drawLeader(compositor, role, roleLine, columns.names, group.isRtl)
  }
  const firstNameLine = out.lineCount
  let nameLine: FirstLine | null = null
  for (const name of names) {
    const line = setParagraph(compositor, name, nameFlow, columns.names, start)
    nameLine ??= line
  }
  const apartPx = (roleLine?.baselinePx ?? 0) - (nameLine?.baselinePx ?? 0)
  const isBoth = roleLine !== null && nameLine !== null
  const rolesDownPx = isBoth ? Math.max(0, -apartPx) : 0
  const namesDownPx = isBoth ? Math.max(0, apartPx) : 0
  compositor.lower(firstRoleLine, firstNameLine, rolesDownPx)
  compositor.lower(firstNameLine, out.lineCount, namesDownPx)
  compositor.keepInPlace(firstRoleLine)
  const bottomPx = Math.max(roleFlow.bottomPx + rolesDownPx, nameFlow.bottomPx + namesDownPx)
  flow.advance(topPx, bottomPx - topPx, spacing)
}

/** Roles before dots begin in one place: as far from the gutter as the widest of them needs. */
function startColumn({ leftPx, widthPx }: Room, { widestRolePx, isRtl }: PairGroup): Room {
  const neededPx = Math.min(widthPx, Math.ceil(widestRolePx))
  return { leftPx: isRtl ? leftPx : leftPx + widthPx - neededPx, widthPx: neededPx }
}

/** The room around blocks that stand beside each other. */
export function mergedSpacing(parts: readonly Paragraph[]): Spacing {
  return {
    lineSpacingPx: Math.max(...parts.map(({ block }) => block.lineSpacingPx)),
    spaceBeforePx: Math.max(...parts.map(({ block }) => block.spaceBeforePx)),
    spaceAfterPx: Math.max(...parts.map(({ block }) => block.spaceAfterPx)),
  }
}
