import type { Command } from 'commander'
import { fault } from '../../../shared/messages/fault'
import { canExport } from '../doctor/report'
import { doctorJson, doctorLines } from '../doctor/text'
import type { Session } from '../session'
import { jsonOption } from './options'

/** `doctor`: whether this computer can make videos, and with what. */
export function addDoctor(program: Command, session: Session): void {
  program
    .command('doctor')
    .summary('tell what this computer has for making videos')
    .description('Tells versions, graphics, ffmpeg and its usable encoders (each really tried), fonts and disk.')
    .addOption(jsonOption('print one JSON object'))
    .action(async ({ json }: { json: boolean }) => {
      if (!session.isApp) throw fault('usage', 'command.needsApp', { command: 'doctor' })
      const { examine } = await import('../doctor/examine')
      const report = await examine(session.signal)
      if (json) session.print(JSON.stringify(doctorJson(report, session.language)))
      else doctorLines(report, session.language).forEach(session.print)
      if (!canExport(report)) throw fault('encoder', 'command.cannotExport')
    })
}
