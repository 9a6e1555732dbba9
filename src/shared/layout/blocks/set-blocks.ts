import type { Block } from '../../document/types'
import type { Flow } from '../flow'
import type { Stop } from '../../scroll/strip'
import { setColumns } from './columns'
import type { Compositor, Room } from './compositor'
import { setPair } from './pair'
import type { PairGroup } from './pair-group'
import { setParagraph } from './paragraph'
import { type PictureSizes, setPictures } from './pictures'
import { setRule } from './rule'
import { Stops } from './stops'

/** What is known of blocks before they are set. */
export interface Foreknown {
  readonly groups: ReadonlyMap<number, PairGroup>
  readonly pictures: PictureSizes
}

interface Setting extends Foreknown {
  readonly compositor: Compositor
  readonly flow: Flow
  readonly room: Room
}

/** Sets blocks one below the other; `framePx` is what a frame shows of them. Returns where the roll stands still. */
export function setBlocks(blocks: Iterable<Block>, setting: Setting, framePx: number): readonly Stop[] {
  const { flow } = setting
  const stops = new Stops()
  for (const block of blocks) {
    if (block.kind === 'stop') stops.add(block.seconds, framePx)
    else if (block.kind === 'space') {
      flow.space(block.px)
      stops.divide()
    } else {
      setBlock(block, setting)
      stops.block(flow.takeTop(), flow.bottomPx)
    }
  }
  return stops.list
}

type Visible = Exclude<Block, { kind: 'stop' | 'space' }>

function setBlock(block: Visible, { compositor, flow, room, groups, pictures }: Setting): void {
  switch (block.kind) {
    case 'paragraph':
      setParagraph(compositor, block.paragraph, flow, room)
      break
    case 'rule':
      setRule(compositor, block, flow, room)
      break
    case 'pictures':
      setPictures(compositor, block, pictures, flow, room)
      break
    case 'pair':
      setPair(compositor, block, groups.get(block.group)!, flow, room)
      break
    case 'columns':
      setColumns(compositor, block, flow, room)
  }
}
