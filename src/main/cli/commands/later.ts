import type { Command } from 'commander'
import { fault } from '../../../shared/messages/fault'

/** Commands whose names are taken and whose features this version does not have. */
const LATER = ['submit', 'run', 'jobs', 'batch', 'serve', 'worker']

/** They are not in the help, and say what they are when they are called. */
export function addLater(program: Command): void {
  for (const name of LATER) {
    program
      .command(`${name} [arguments...]`, { hidden: true })
      .description('Not part of this version.')
      .allowUnknownOption()
      .action(() => {
        throw fault('usage', 'command.later', { command: name })
      })
  }
}
