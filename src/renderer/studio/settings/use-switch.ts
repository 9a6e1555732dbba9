import { useDocument, useStudio } from '../context'
import { isSwitchedOn, withSwitch } from '../document/switches'
import type { SwitchPath } from '../document/switches'

/** One setting that can be switched off, and comes back as it was. */
export function useSwitch(path: SwitchPath): { readonly isOn: boolean; readonly turn: (on: boolean) => void } {
  const { documents } = useStudio()
  const isOn = useDocument((state) => isSwitchedOn(state.settings, path))
  return { isOn, turn: (on) => documents.setState(withSwitch(documents.getState(), path, on)) }
}
