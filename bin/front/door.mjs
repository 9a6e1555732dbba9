// Which way in a command line asks for.
import fs from 'node:fs'

/** Commands that need Chromium: they paint. */
const IN_APP = ['render', 'doctor']
const IN_NODE = ['plan', 'schema', 'presets', 'submit', 'run', 'jobs', 'batch', 'serve', 'worker', 'help']
const COMMANDS = new Set([...IN_APP, ...IN_NODE])
const isHelp = (arg) => arg === '-h' || arg === '--help'

/**
 * `studio` opens the window, `app` runs a command in Electron, `node` runs one that needs no screen.
 * Mirrors src/main/cli/door.ts, which tells a window from a command once the app runs.
 * @param {readonly string[]} args
 * @returns {'studio' | 'app' | 'node'}
 */
export function doorOf(args) {
  const [first] = args
  if (first === undefined) return 'studio'
  if (IN_APP.includes(first)) return args.some(isHelp) ? 'node' : 'app'
  if (!COMMANDS.has(first) && fs.existsSync(first)) return 'studio'
  return 'node'
}
