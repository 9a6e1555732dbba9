// The front of the command line and of the studio, the same for a checkout and for the packaged app: finds a
// screen and starts what the arguments ask for.
import { startDisplay } from './display.mjs'
import { doorOf, splitArguments } from './door.mjs'
import { INTERRUPTED, runElectron, runNode, SIGNALS } from './run.mjs'
import { FrontError } from './words.mjs'

/** Before there is an app to ask: leaves as ever, so that what was started goes too. */
const leave = () => process.exit(INTERRUPTED)

async function start(args, findRuntime) {
  for (const signal of SIGNALS) process.on(signal, leave)
  const runtime = await findRuntime()
  const { switches, own } = splitArguments(args)
  const door = doorOf(own)
  const display = door === 'node' ? null : await startDisplay()
  // From here on signals go to what is started next, within this turn.
  for (const signal of SIGNALS) process.off(signal, leave)
  if (display === null) return runNode(runtime, own)
  try {
    return await runElectron(runtime, { switches, args: own, display: display.name, ownProfile: door === 'app' })
  } finally {
    await display.stop()
  }
}

/**
 * Runs a command line to its end and sets the exit code.
 * @param {readonly string[]} args
 * @param {() => Promise<import('./run.mjs').Runtime>} findRuntime makes ready and tells what to start
 */
export async function enter(args, findRuntime) {
  try {
    process.exitCode = await start(args, findRuntime)
  } catch (error) {
    if (!(error instanceof FrontError)) throw error
    process.stderr.write(`rollvideo: ${error.message}\n`)
    process.exitCode = error.exitCode
  }
}
