import type { Command } from 'commander'
import { tell } from '../../../shared/messages/tell'
import { listPresets } from '../../roll/presets'
import type { Session } from '../session'
import { jsonOption } from './options'

/** `presets`: the settings that come with the app and the user's own, by id. */
export function addPresets(program: Command, session: Session): void {
  program
    .command('presets')
    .summary('list the presets')
    .description('Lists the presets: the id for --preset, and what it is.')
    .addOption(jsonOption('print one JSON array, with the settings of each'))
    .action(async ({ json }: { json: boolean }) => {
      const { presets, remarks } = await listPresets()
      for (const remark of remarks) session.remark(tell(remark, session.language))
      if (json) {
        session.print(JSON.stringify(presets))
        return
      }
      const mark = session.language === 'zh' ? '（自定义）' : ' (yours)'
      const widest = Math.max(...presets.map(({ id }) => id.length))
      for (const { id, name, user } of presets) {
        session.print(`${id.padEnd(widest)}  ${name[session.language]}${user ? mark : ''}`)
      }
    })
}
