import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { EXIT_CODES } from '../../shared/messages/fault'
import { tell } from '../../shared/messages/tell'
import { setFontLocations } from '../fonts/locations'
import { VERSION } from '../version'
import { addDoctor } from './commands/doctor'
import { addLater } from './commands/later'
import { addPlan } from './commands/plan'
import { addPresets } from './commands/presets'
import { addRender } from './commands/render'
import { addSchema } from './commands/schema'
import { faultOf } from './failure'
import { homeFolder } from './home'
import { languageOf } from './language'
import { placePrefix } from './place'
import type { Session } from './session'

const EXAMPLES = `
Examples:
  rollvideo                                    open the studio
  rollvideo render novel.txt -o novel.mp4      a text becomes a video
  rollvideo render credits.roll.json -o credits.mov --preset overlay-1080p-30
  rollvideo plan novel.txt --set scroll.pxPerFrame=3 --set type.sizePx=64

Exit codes: 0 done, 2 usage or an invalid roll, 3 an input, 4 the encoder, 5 the output,
6 the finished file failed its checks, 130 interrupted.`

/** The whole command line, ready to parse. Printing is the session's; leaving is the caller's. */
export function createProgram(session: Session): Command {
  const program = new Command('rollvideo')
    .description('Turns text into scrolling-text video. Without a command it opens the studio.')
    .usage('[command] [options]')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'tell about a command')
    .helpCommand('help [command]', 'tell about a command')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureHelp({ helpWidth: 100, optionDescription: ({ description }) => description })
    .configureOutput({ writeOut: (text) => session.print(text.trimEnd()), writeErr: () => undefined })
  for (const add of [addRender, addPlan, addPresets, addSchema, addDoctor]) add(program, session)
  addLater(program)
  return program
}

/** Runs one command to its end and answers its exit code; whatever goes wrong is told in one sentence. */
export async function runProgram(args: readonly string[], door: Pick<Session, 'signal' | 'isApp'>): Promise<number> {
  const language = languageOf(process.env)
  const session: Session = {
    ...door,
    language,
    print: (line) => void process.stdout.write(`${line}\n`),
    remark: (line) => void process.stderr.write(`${line}\n`),
  }
  setFontLocations({ cacheFolder: join(homeFolder(), 'cache') })
  try {
    await createProgram(session).parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    const fault = faultOf(error, door.signal)
    const message = tell(fault, language)
    if (args.includes('--json')) {
      const { key: code, field = null, file, line, column } = fault
      session.print(JSON.stringify({ type: 'error', code, field, message, file, line, column }))
    }
    session.remark(`rollvideo: ${placePrefix(fault)}${message}`)
    return EXIT_CODES[fault.kind]
  }
}
