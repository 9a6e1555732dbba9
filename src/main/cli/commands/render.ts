import { resolve } from 'node:path'
import type { Command } from 'commander'
import { openRoll } from '../../roll/open'
import { reporterFor } from '../report'
import type { Session } from '../session'
import { jsonOption, presetOption, setOption, type RollOptions } from './options'

interface RenderOptions extends RollOptions {
  readonly output: string
  readonly overwrite: boolean
  readonly json: boolean
}

/** `render INPUT -o OUT`: makes the video. */
export function addRender(program: Command, session: Session): void {
  program
    .command('render')
    .description('make the video of a roll')
    .argument('<input>', 'a roll file (*.roll.json), a text (.txt, .md), or - for a roll on stdin')
    .requiredOption('-o, --output <file>', 'the file to make; its extension chooses the format when the roll does not')
    .addOption(presetOption())
    .addOption(setOption())
    .option('--overwrite', 'replace the file when it exists', false)
    .addOption(jsonOption())
    .action(async (input: string, options: RenderOptions) => {
      const opened = await openRoll(input, options)
      await session.ready?.()
      const { runExport } = await import('../../export/run')
      const reporter = reporterFor(options.json, session)
      try {
        const request = { roll: opened.roll, outputPath: resolve(options.output), overwrite: options.overwrite }
        reporter.done(await runExport(request, { signal: session.signal, ...reporter.hooks }))
      } finally {
        reporter.close()
      }
    })
}
