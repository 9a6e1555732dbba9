import { parseColor } from './color'
import type { RollSpec } from './spec'

type Look = Pick<RollSpec, 'background'>

/** Whether something of the frame stays see-through. */
export function hasAlpha({ background }: Look): boolean {
  if (background.kind === 'transparent') return true
  if (background.kind === 'gradient') return background.stops.some(({ color }) => isSeeThrough(color))
  return isSeeThrough(background.color)
}

function isSeeThrough(color: string): boolean {
  return parseColor(color).a < 255
}

/** Whether what is see-through goes into a second file, so that the first needs no alpha channel. */
export function hasMatte(spec: Look & Pick<RollSpec, 'output'>): boolean {
  return spec.output.matte === 'file' && hasAlpha(spec)
}

/** Whether the file itself needs an alpha channel. */
export function needsAlpha(spec: Look & Pick<RollSpec, 'output'>): boolean {
  return hasAlpha(spec) && !hasMatte(spec)
}
