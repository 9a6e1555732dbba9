import { filmPresets } from './film'
import { landscapePresets } from './landscape'
import { overlayPresets } from './overlay'
import { phonePresets } from './phone'
import type { Preset } from './preset'

/** The presets that come with the program, in the order in which they are shown. */
export const presets: readonly Preset[] = [...phonePresets, ...landscapePresets, ...filmPresets, ...overlayPresets]

/** The built-in preset of that id, or null. */
export function findPreset(id: string): Preset | null {
  return presets.find((preset) => preset.id === id) ?? null
}
