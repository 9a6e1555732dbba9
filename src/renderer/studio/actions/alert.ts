import { faultOf } from '../../../shared/messages/fault-of'
import type { Studio } from '../studio'

/** Runs an action of the user; what goes wrong is told above the work. */
export async function attempt(studio: Studio, action: () => Promise<void>): Promise<void> {
  studio.alerts.setState({ message: null })
  try {
    await action()
  } catch (error) {
    studio.alerts.setState({ message: faultOf(error) })
  }
}
