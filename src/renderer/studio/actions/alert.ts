import { faultOf } from '../../../shared/messages/fault-of'
import type { Studio } from '../studio'

/** Runs an action of the user; what goes wrong is told above the work, in place of what was told before. */
export async function attempt(studio: Studio, action: () => Promise<void>): Promise<void> {
  studio.alerts.setState({ message: null })
  await inBackground(studio, action)
}

/** Runs what nobody asked for: only when it goes wrong does it take the place of what is told. */
export async function inBackground(studio: Studio, action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (error) {
    studio.alerts.setState({ message: faultOf(error) })
  }
}
