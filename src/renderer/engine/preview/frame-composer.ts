import { FrameEdges } from '../../../shared/compose/edges'
import type { AlphaMode } from '../../../shared/compose/fader'
import { LayerBlender } from '../../../shared/compose/layer-blender'
import { composeOrder, type ComposeOrder } from '../../../shared/compose/order'
import { PlaneRows } from '../../../shared/compose/plane-rows'
import { framePlanes } from '../../../shared/compose/planes'
import { edgeWeights, FULL } from '../../../shared/compose/weights'
import { blankSamples } from '../../../shared/engine/blank'
import { compositionOf } from '../../../shared/engine/composition'
import type { Axis } from '../../../shared/layout/types'
import { hasAlpha } from '../../../shared/roll/alpha'
import type { Prepared } from '../prepare'
import type { ComposeFrame } from './composing-presenter'

/** How a frame's colours are held where something of it is see-through. */
type Alpha = 'straight' | 'premultiplied'

/** What is done with the RGBA frames of a roll before they are shown; null where nothing is. */
export function frameComposer(prepared: Prepared, axis: Axis, alpha: Alpha): ComposeFrame | null {
  const { spec } = prepared
  const mode: AlphaMode = hasAlpha(spec) ? alpha : 'none'
  const order = composeOrder(spec, mode)
  if (order === null) return null
  return order.layers === null
    ? edgeComposer(prepared, axis, order, alpha)
    : stillComposer(prepared, axis, order, alpha)
}

function edgeComposer({ spec }: Prepared, axis: Axis, order: ComposeOrder, alpha: Alpha): ComposeFrame {
  const { width, height } = spec.frame
  const planes = framePlanes('rgba', width, height)
  const blank = blankSamples({ ...compositionOf(spec, 'rgba'), alpha }, 'rgba')
  const applied = new FrameEdges({ edges: order.edges, axis, planes, blank, alpha: order.alpha })
  return (bytes) => {
    applied.apply(bytes)
    return bytes
  }
}

/** The same layers in the same order as an export has them. */
function stillComposer({ spec, stills }: Prepared, axis: Axis, order: ComposeOrder, alpha: Alpha): ComposeFrame {
  const { width, height } = spec.frame
  const planes = framePlanes('rgba', width, height)
  const common = { planes, isStraight: order.alpha === 'straight' }
  const weights = edgeWeights(order.edges, axis === 'vertical' ? height : width)
  const strip = new LayerBlender({ ...common, axis, weights, isChanging: true })
  const stripRows = new PlaneRows(height, 4 * width)
  const under = stills.planes('under', 'rgba', alpha)
  const over = order.layers?.over === true ? stills.planes('over', 'rgba', 'straight') : null
  const before = new LayerBlender({ ...common, axis: 'vertical', weights: new Uint8Array(height).fill(FULL) })
  const overRows = new PlaneRows(height, 4 * width)
  if (over !== null) overRows.attach([over], 0)
  const out = new Uint8Array(4 * width * height)
  return (bytes) => {
    out.set(under)
    stripRows.attach([bytes], 0)
    strip.blend(out, [stripRows])
    if (over !== null) before.blend(out, [overRows])
    return out
  }
}
