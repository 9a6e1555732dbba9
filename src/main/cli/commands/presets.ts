import type { Command } from 'commander'
import { presets } from '../../../shared/presets/builtin'
import type { Session } from '../session'
import { jsonOption } from './options'

/** `presets`: the settings that come with the app, by id. */
export function addPresets(program: Command, session: Session): void {
  program
    .command('presets')
    .summary('list the presets')
    .description('Lists the presets: the id for --preset, and what it is.')
    .addOption(jsonOption('print one JSON array, with the settings of each'))
    .action(({ json }: { json: boolean }) => {
      if (json) {
        session.print(JSON.stringify(presets))
        return
      }
      const widest = Math.max(...presets.map(({ id }) => id.length))
      for (const { id, name } of presets) session.print(`${id.padEnd(widest)}  ${name[session.language]}`)
    })
}
