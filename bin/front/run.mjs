// Starts Electron, as an app or as plain Node, and stays with it to the end.
import { spawn } from 'node:child_process'
import { makeProfile, removeProfile } from './profile.mjs'
import { FrontError } from './words.mjs'

/**
 * What a front starts: Electron's program, what tells it the app (nothing once packaged), and the commands'
 * script for its Node.
 * @typedef {{ program: string, appArgs: string[], cli: string }} Runtime
 */

export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const STDIO = ['inherit', 'inherit', 'inherit', 'ipc']
export const INTERRUPTED = 130
/** The exit codes of the command line; with another one, Chromium left in the app's place. */
const CODES = new Set([0, 2, 3, 4, 5, 6, INTERRUPTED])
/** How long an interrupted app may take to clear up before it is ended. */
const GRACE_MS = 10_000

const isPosix = process.platform !== 'win32'
const isRoot = process.getuid?.() === 0

/** Stays with a child: `onSignal` is called for each signal of ours. Resolves with the exit code. */
function follow(child, onSignal) {
  let interrupted = false
  const listener = (signal) => {
    onSignal(signal, interrupted)
    interrupted = true
  }
  for (const signal of SIGNALS) process.on(signal, listener)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      for (const name of SIGNALS) process.off(name, listener)
      if (CODES.has(code)) resolve(code)
      else if (interrupted) resolve(INTERRUPTED)
      else reject(new FrontError('crashed', { detail: signal ?? `exit code ${code}` }))
    })
  })
}

/** A command that needs no screen, in Electron's Node: the same Unicode data as the app's, and no window. */
export async function runNode({ program, cli }, args) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const child = spawn(program, [cli, ...args], { stdio: 'inherit', env })
  return follow(child, (signal) => child.kill(signal))
}

/** Ends the app and all that it started: on POSIX it leads a process group. */
function killAll(child) {
  try {
    if (isPosix) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/** The first signal asks the app to stop; a second one, or no answer, ends it. */
function interrupt(child, again) {
  if (again || !child.connected) {
    killAll(child)
    return
  }
  child.send({ type: 'interrupt' })
  setTimeout(() => killAll(child), GRACE_MS).unref()
}

/**
 * The app itself. It leads a session of its own, so that a Ctrl-C reaches it once, through us, and in order;
 * the channel between us tells it when we are gone.
 */
export async function runElectron({ program, appArgs }, { switches, args, display, ownProfile }) {
  const profile = ownProfile ? makeProfile() : null
  // The first keeps Chromium's own log off stderr; the second its complaint about WebGL without a GPU.
  const chromium = ['--log-level=3', '--enable-unsafe-swiftshader', ...switches]
  if (isRoot || process.env.NO_SANDBOX === '1') chromium.push('--no-sandbox')
  if (profile) chromium.push(`--user-data-dir=${profile}`)
  const env = { ...process.env, ...(display ? { DISPLAY: display } : {}) }
  delete env.ELECTRON_RUN_AS_NODE
  try {
    const child = spawn(program, [...chromium, ...appArgs, '--', ...args], { stdio: STDIO, env, detached: isPosix })
    try {
      return await follow(child, (_, again) => interrupt(child, again))
    } finally {
      killAll(child)
    }
  } finally {
    if (profile) await removeProfile(profile)
  }
}
