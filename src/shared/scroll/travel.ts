import type { Axis } from '../layout/types'
import type { RollSpec } from '../roll/spec'
import type { StripMeasure } from './strip'

/** From where to where the window travels. Offsets are strip rows (or columns) at the frame's top (or left) edge. */
export interface Travel {
  readonly axis: Axis
  readonly firstOffsetPx: number
  readonly lastOffsetPx: number
  readonly distancePx: number
}

/**
 * The ends of a motion. `down` and `right` are `up` and `left` in reversed time, so their window comes from the
 * strip's far end; `start` and `end` keep their order in time. Where a short text rests, it is where its script
 * begins: at the top, at the left, and of what rolls to the right at the right.
 */
export function travelOf(spec: Pick<RollSpec, 'frame' | 'scroll'>, strip: StripMeasure): Travel {
  const { direction, start, end } = spec.scroll
  const axis: Axis = direction === 'up' || direction === 'down' ? 'vertical' : 'horizontal'
  const [stripPx, framePx] =
    axis === 'vertical' ? [strip.heightPx, spec.frame.height] : [strip.widthPx, spec.frame.width]
  const inPlaceAtEnd = Math.max(0, stripPx - framePx)
  if (direction === 'up' || direction === 'left') {
    return travel(axis, start === 'below' ? -framePx : 0, end === 'above' ? stripPx : inPlaceAtEnd)
  }
  const rest = direction === 'right' ? Math.min(0, stripPx - framePx) : 0
  return travel(axis, start === 'below' ? stripPx : inPlaceAtEnd + rest, end === 'above' ? -framePx : rest)
}

function travel(axis: Axis, firstOffsetPx: number, lastOffsetPx: number): Travel {
  return { axis, firstOffsetPx, lastOffsetPx, distancePx: Math.abs(lastOffsetPx - firstOffsetPx) }
}
