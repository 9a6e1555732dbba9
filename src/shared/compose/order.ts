import type { PixelFormat } from '../engine/bands'
import type { RollSpec } from '../roll/spec'
import type { EdgesSpec } from '../roll/edges'
import type { AlphaMode } from './fader'
import { stillsOf, type StillsNeeded } from './stills'
import { hasEdges } from './weights'

/** What is done with windows before they are encoded. */
export interface ComposeOrder {
  readonly edges: EdgesSpec
  readonly alpha: AlphaMode
  /** What stands still besides one colour; null where nothing does. */
  readonly layers: StillsNeeded | null
}

/** How a roll's frames are composed; null where windows are encoded as they are cut. */
export function composeOrder(
  spec: Pick<RollSpec, 'background' | 'frame' | 'edges'>,
  alpha: AlphaMode,
): ComposeOrder | null {
  const layers = stillsOf(spec)
  return layers === null && !hasEdges(spec.edges) ? null : { edges: spec.edges, alpha, layers }
}

/** The format of bands: what is blended over a picture needs an alpha, also where the file has none. */
export function stripFormat(fed: PixelFormat, order: ComposeOrder | null): PixelFormat {
  return order !== null && order.layers !== null && fed === 'yuv420p' ? 'yuva420p' : fed
}
