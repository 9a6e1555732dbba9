import { Command, CommanderError } from 'commander'
import { addRender } from './commands/render'
import { faultOf } from './failure'
import { languageOf } from './language'
import { VERSION } from '../version'
import { EXIT_CODES } from '../../shared/messages/fault'
import { tell } from '../../shared/messages/tell'
import type { Session } from './session'

/** The whole command line, ready to parse; printing and leaving are the session's and the caller's. */
export function createProgram(session: Session): Command {
  const program = new Command('rollvideo')
    .description('Turns text into scrolling-text video.')
    .version(VERSION, '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => session.print(text.trimEnd()),
      writeErr: () => undefined,
    })
  addRender(program, session)
  return program
}

/** Runs one command to its end and answers its exit code; whatever goes wrong is told in one sentence. */
export async function runProgram(args: readonly string[], door: Pick<Session, 'signal' | 'ready'>): Promise<number> {
  const language = languageOf(process.env)
  const session: Session = {
    ...door,
    language,
    print: (line) => void process.stdout.write(`${line}\n`),
    remark: (line) => void process.stderr.write(`${line}\n`),
  }
  try {
    await createProgram(session).parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    const fault = faultOf(error, door.signal)
    const message = tell(fault, language)
    if (args.includes('--json'))
      session.print(JSON.stringify({ type: 'error', code: fault.key, field: fault.field ?? null, message }))
    session.remark(`rollvideo: ${message}`)
    return EXIT_CODES[fault.kind]
  }
}
