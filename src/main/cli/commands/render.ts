import { resolve } from 'node:path'
import type { Command } from 'commander'
import { fault } from '../../../shared/messages/fault'
import { parseExcerpt, type ExcerptTexts } from '../../../shared/scroll/excerpt'
import { openRoll } from '../../roll/open'
import { reporterFor } from '../report'
import type { Session } from '../session'
import { fromOption, INPUT_HELP, jsonOption, presetOption, setOption, toOption, type RollOptions } from './options'

interface RenderOptions extends RollOptions, ExcerptTexts {
  readonly output: string
  readonly overwrite: boolean
}

/** `render INPUT -o OUT`: makes the video. */
export function addRender(program: Command, session: Session): void {
  program
    .command('render')
    .summary('make the video of a roll')
    .description(
      'Makes the video of a roll. The extension of the output chooses the format when output.format is auto: ' +
        '.mp4 (H.264), .mov (ProRes 4444, with alpha), .webm (VP9, with alpha), ' +
        '.gif, .apng, .webp, or a folder or .png for a PNG sequence. ' +
        'docs/formats.md tells all formats.',
    )
    .argument('<input>', INPUT_HELP)
    .requiredOption('-o, --output <path>', 'the file to make')
    .addOption(presetOption())
    .addOption(setOption())
    .addOption(fromOption())
    .addOption(toOption())
    .option('--still <time>', 'make a PNG of the one frame that is on the screen then')
    .option('--overwrite', 'replace the output when it exists', false)
    .addOption(jsonOption('print one JSON object a line: plan, progress, done or error'))
    .action(async (input: string, options: RenderOptions) => {
      const excerpt = parseExcerpt(options)
      // Ctrl-C also ends the wait for a roll on stdin.
      session.signal.addEventListener('abort', () => process.stdin.destroy(), { once: true })
      const { roll } = await openRoll(input, { preset: options.preset, sets: options.set })
      if (!session.isApp) throw fault('usage', 'command.needsApp', { command: 'render' })
      const { runExport } = await import('../../export/run')
      const reporter = reporterFor(options.json, session)
      try {
        const outputPath = resolve(options.output)
        const request = { roll, excerpt, outputPath, overwrite: options.overwrite, allowPrivate: true }
        reporter.done(await runExport(request, { signal: session.signal, ...reporter.hooks }))
      } finally {
        reporter.close()
      }
    })
}
