import type { Block, LetterStyle, RollDocument } from '../document/types'
import type { ResolvedRoll } from '../roll/resolved'
import type { RollSpec } from '../roll/spec'
import { Compositor, type Room } from './blocks/compositor'
import { pairGroups } from './blocks/pair-group'
import type { PictureSizes } from './blocks/pictures'
import { type Foreknown, setBlocks } from './blocks/set-blocks'
import type { FontSet } from './font-set'
import { Flow } from './flow'
import { finishLayout } from './lines/finish'
import { turnLines } from './lines/turn'
import { letterStyleOf } from '../styles/body'
import { plainBlocks } from './plain-text'
import type { Axis, Layout } from './types'

/** The part of a roll that tells where its text stands. */
type Place = Pick<RollSpec, 'frame' | 'margins' | 'scroll' | 'type' | 'cjk'>

/** A plain text has paragraphs alone. */
const NOTHING_FOREKNOWN: Foreknown = { groups: new Map(), pictures: new Map() }

/**
 * Lays out a roll's text as the strip: shaped, wrapped and placed, margins included. Pure: the same roll and fonts
 * give the same layout everywhere. Time and memory grow linearly with the text.
 */
export function layoutRoll({ spec, content }: ResolvedRoll, fonts: FontSet): Layout {
  const compositor = compositorOf([letterStyleOf(spec.type)], spec, fonts)
  return layBlocks(compositor, plainBlocks(content, spec), NOTHING_FOREKNOWN, spec, content.length)
}

/** The same for a document. `fonts` has a chain for each of its letter styles. */
export function layoutDocument(
  { letterStyles, blocks }: RollDocument,
  spec: Place,
  fonts: FontSet,
  pictures: PictureSizes,
  textLength: number,
): Layout {
  const compositor = compositorOf(letterStyles, spec, fonts)
  return layBlocks(compositor, blocks, { groups: pairGroups(compositor, blocks), pictures }, spec, textLength)
}

function compositorOf(styles: readonly LetterStyle[], place: Place, fonts: FontSet): Compositor {
  const { scroll, margins, type } = place
  const axis: Axis = scroll.direction === 'up' || scroll.direction === 'down' ? 'vertical' : 'horizontal'
  return new Compositor(fonts, styles, axis, type.writing === 'vertical' ? margins.topPx : margins.leftPx, place)
}

function layBlocks(
  compositor: Compositor,
  blocks: Iterable<Block>,
  foreknown: Foreknown,
  { frame, margins }: Pick<Place, 'frame' | 'margins'>,
  textLength: number,
): Layout {
  if (compositor.isVertical) return layColumns(compositor, blocks, foreknown, { frame, margins }, textLength)
  const { axis, out, missing, leftPx } = compositor
  const isTall = axis === 'vertical'
  const roomPx = isTall ? Math.max(1, frame.width - margins.leftPx - margins.rightPx) : Infinity
  const room: Room = { leftPx, widthPx: roomPx }
  const flow = new Flow(margins.topPx)
  const stops = setBlocks(blocks, { ...foreknown, compositor, flow, room }, frame.height)
  const blockHeightPx = flow.bottomPx - margins.topPx
  const given = { axis, blockHeightPx, linePitchPx: compositor.linePitchPx, missing: missing.list() }
  if (isTall) {
    const heightPx = margins.topPx + blockHeightPx + margins.bottomPx
    return finishLayout(out, { ...given, widthPx: frame.width, heightPx, stops }, textLength)
  }
  const widthPx = layWide(compositor, Math.floor((frame.height - margins.topPx - margins.bottomPx - blockHeightPx) / 2))
  const stripPx = Math.max(1, Math.ceil(leftPx + widthPx + margins.rightPx))
  // Along a wide strip all blocks pass at once: there is nothing to stop at.
  return finishLayout(out, { ...given, widthPx: stripPx, heightPx: frame.height, stops: [] }, textLength)
}

/** Lays blocks as columns, from right to left: set as lines as long as the frame is high, and then turned. */
function layColumns(
  compositor: Compositor,
  blocks: Iterable<Block>,
  foreknown: Foreknown,
  { frame, margins }: Pick<Place, 'frame' | 'margins'>,
  textLength: number,
): Layout {
  const { axis, out, missing, leftPx } = compositor
  const room: Room = { leftPx, widthPx: Math.max(1, frame.height - margins.topPx - margins.bottomPx) }
  const flow = new Flow(margins.rightPx)
  setBlocks(blocks, { ...foreknown, compositor, flow, room }, frame.height)
  const blockHeightPx = flow.bottomPx - margins.rightPx
  const widthPx = Math.max(1, flow.bottomPx + margins.leftPx)
  turnLines(out, widthPx, frame.height)
  const { linePitchPx } = compositor
  const given = { axis, blockHeightPx, linePitchPx, missing: missing.list(), stops: [] }
  return finishLayout(out, { ...given, widthPx, heightPx: frame.height }, textLength)
}

/** Brings the lines of a wide strip into its middle and where they are aligned; returns the width of the widest. */
function layWide({ out, widthsPx, leftShares }: Compositor, shiftYPx: number): number {
  const blockPx = widthsPx.reduce((widest, width) => Math.max(widest, width), 0)
  for (let line = 0; line < out.lineCount; line++) {
    out.shiftLine(line, (blockPx - widthsPx[line]!) * leftShares[line]!, shiftYPx)
  }
  return blockPx
}
