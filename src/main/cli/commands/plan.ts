import type { Command } from 'commander'
import { parseExcerpt, type ExcerptTexts } from '../../../shared/scroll/excerpt'
import { openRoll } from '../../roll/open'
import { planJson, planLines, warningLines } from '../plan-text'
import type { Session } from '../session'
import { fromOption, INPUT_HELP, jsonOption, presetOption, setOption, toOption, type RollOptions } from './options'

/** `plan INPUT`: what `render` would make, without making it. */
export function addPlan(program: Command, session: Session): void {
  program
    .command('plan')
    .summary('tell what would be made, without making it')
    .description('Tells what would be made: frames, length, speed, encoder, and what to mind.')
    .argument('<input>', INPUT_HELP)
    .addOption(presetOption())
    .addOption(setOption())
    .addOption(fromOption())
    .addOption(toOption())
    .addOption(jsonOption('print one JSON object'))
    .action(async (input: string, options: RollOptions & ExcerptTexts) => {
      const excerpt = parseExcerpt(options)
      const { roll } = await openRoll(input, { preset: options.preset, sets: options.set })
      const { planReport } = await import('../../plan/report')
      const plan = await planReport(roll, { allowPrivate: true, signal: session.signal }, excerpt)
      if (options.json) {
        session.print(JSON.stringify(planJson(plan, session.language)))
        return
      }
      planLines(plan, session.language).forEach(session.print)
      warningLines(plan.warnings, session.language).forEach(session.remark)
    })
}
