// Which way in a command line asks for.
import fs from 'node:fs'

/** Commands that need Chromium: they paint. */
const IN_APP = ['render', 'doctor']
const COMMANDS = [...IN_APP, 'plan', 'schema', 'presets', 'submit', 'run', 'jobs', 'batch', 'serve', 'worker', 'help']
const HELP = ['-h', '--help']

/**
 * `studio` opens the window, `app` runs a command in Electron, `node` runs one that needs no screen.
 * Mirrors src/main/cli/door.ts, which tells a window from a command once the app runs.
 * @param {readonly string[]} args
 * @returns {'studio' | 'app' | 'node'}
 */
export function doorOf(args) {
  const [first] = args
  if (first === undefined) return 'studio'
  if (IN_APP.includes(first)) return args.some((arg) => HELP.includes(arg)) ? 'node' : 'app'
  if (!COMMANDS.includes(first) && fs.existsSync(first)) return 'studio'
  return 'node'
}
