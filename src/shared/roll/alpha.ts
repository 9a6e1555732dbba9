import { parseColor } from './color'
import type { RollSpec } from './spec'

/** Whether something of the frame stays see-through, so that the export needs an alpha channel. */
export function hasAlpha(spec: Pick<RollSpec, 'background'>): boolean {
  return spec.background.kind === 'transparent' || parseColor(spec.background.color).a < 255
}
