import { app } from 'electron'
import { makeProfile, removeProfile } from '../../../bin/front/profile.mjs'
import { EXIT_CODES } from '../../shared/messages/fault'
import { beforeReady } from '../app/before-ready'
import { onUncaught } from '../app/uncaught'
import { unexpectedFault } from './failure'
import { listenToFront } from './front'
import { surviveClosedPipes } from './pipes'
import { runProgram } from './program'
import type { Session } from './session'

/** How long a command may take to clear up after an error that nobody caught. */
const GRACE_MS = 5000

/** Runs a command in the app, without a window of its own, and leaves with its exit code. */
export function runInApp(args: readonly string[]): void {
  const abort = new AbortController()
  const interrupt = (): void => abort.abort()
  onUncaught((error) => {
    abort.abort(unexpectedFault(error))
    setTimeout(() => app.exit(EXIT_CODES.encoder), GRACE_MS).unref()
  })
  // What Electron makes of SIGINT, SIGTERM and SIGHUP; the command clears up first and then leaves by app.exit.
  app.on('before-quit', (event) => {
    event.preventDefault()
    interrupt()
  })
  // An export's hidden window may close before the command is done.
  app.on('window-all-closed', () => undefined)
  listenToFront(interrupt)
  surviveClosedPipes(interrupt)
  const profile = ownProfile()
  beforeReady()
  void run(args, { signal: abort.signal, isApp: true }, profile)
}

/**
 * Chromium's folder for this process alone, so that commands run beside each other and beside an open studio. Null
 * when the front has given one, and takes it away again.
 */
function ownProfile(): string | null {
  if (app.commandLine.hasSwitch('user-data-dir')) return null
  const profile = makeProfile()
  app.setPath('userData', profile)
  return profile
}

async function run(
  args: readonly string[],
  door: Pick<Session, 'signal' | 'isApp'>,
  profile: string | null,
): Promise<void> {
  const code = await runProgram(args, door)
  await flush()
  // Chromium still runs and may write into it: what is left is swept by the next command.
  if (profile !== null) await removeProfile(profile)
  app.exit(code)
}

/** Waits until all that was printed has been handed to the system: app.exit would cut it off. */
async function flush(): Promise<void> {
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise<void>((resolve) => stream.write('', () => resolve()))),
  )
}
