import { hardenApp } from './hardening'
import { registerAppScheme } from './protocol'

/** All that must have happened when the app becomes ready, whichever door it was entered by. */
export function beforeReady(): void {
  registerAppScheme()
  hardenApp()
}
