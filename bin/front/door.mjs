// Which way in a command line asks for.
import fs from 'node:fs'

/** Commands that need Chromium: they paint. */
const IN_APP = ['render', 'doctor']
const IN_NODE = ['plan', 'schema', 'presets', 'submit', 'run', 'jobs', 'batch', 'serve', 'worker', 'help']
const COMMANDS = new Set([...IN_APP, ...IN_NODE])
const isHelp = (arg) => arg === '-h' || arg === '--help'

/** Switches of Chromium's that a desktop entry, an AppImage's start or a user puts in front of what is ours. */
const SWITCH = /^--(no|disable|enable|force|ignore|use|ozone|gtk|lang|password-store|user-data-dir)\b/

/**
 * What is Chromium's and what is ours. A misspelt option of ours belongs to us, who say so.
 * @param {readonly string[]} args
 */
export function splitArguments(args) {
  const first = args.findIndex((arg) => !SWITCH.test(arg))
  const count = first === -1 ? args.length : first
  return { switches: args.slice(0, count), own: args.slice(count) }
}

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
