import { FrameEdges } from '../../../shared/compose/edges'
import { framePlanes } from '../../../shared/compose/planes'
import { hasEdges } from '../../../shared/compose/weights'
import { blankSamples } from '../../../shared/engine/blank'
import type { Composition } from '../../../shared/engine/composition'
import type { Axis } from '../../../shared/layout/types'
import { hasAlpha } from '../../../shared/roll/alpha'
import type { RollSpec } from '../../../shared/roll/spec'
import type { ComposeFrame } from './composing-presenter'

/** What is done with the RGBA frames of a roll before they are shown; null where nothing is. */
export function frameComposer(spec: Omit<RollSpec, 'text'>, axis: Axis, composition: Composition): ComposeFrame | null {
  const { edges, frame } = spec
  if (!hasEdges(edges)) return null
  const alpha = hasAlpha(spec) && composition.alpha !== 'opaque' ? composition.alpha : 'none'
  const planes = framePlanes('rgba', frame.width, frame.height)
  const applied = new FrameEdges({ edges, axis, planes, blank: blankSamples(composition, 'rgba'), alpha })
  return (bytes) => {
    applied.apply(bytes)
    return bytes
  }
}
