import { existsSync } from 'node:fs'

/** The commands of the command line. */
const COMMANDS: ReadonlySet<string> = new Set([
  'render',
  'doctor',
  'plan',
  'schema',
  'presets',
  'submit',
  'run',
  'jobs',
  'batch',
  'serve',
  'worker',
  'help',
])

const OWN_OPTIONS: ReadonlySet<string> = new Set(['--help', '--version'])

/**
 * The user's own arguments. A front puts them behind `--`, where Chromium reads no switches; without one
 * they follow the program, or in a checkout the app's folder, and what looks like a switch is Chromium's: the
 * development server puts its own there.
 */
export function ownArguments(argv: readonly string[], isPackaged: boolean): string[] {
  const divider = argv.indexOf('--')
  if (divider !== -1) return argv.slice(divider + 1)
  if (isPackaged) return withoutLeadingSwitches(argv.slice(1))
  const folder = argv.findIndex((arg, index) => index > 0 && !arg.startsWith('-'))
  return folder === -1 ? [] : argv.slice(folder + 1).filter((arg) => !arg.startsWith('--'))
}

/** An AppImage, a desktop entry or a user puts Chromium's switches (`--no-sandbox`) in front of what is ours. */
function withoutLeadingSwitches(args: readonly string[]): string[] {
  const first = args.findIndex((arg) => !arg.startsWith('--') || OWN_OPTIONS.has(arg))
  return first === -1 ? [] : args.slice(first)
}

/** Whether the arguments open the window (none, or files to open) or run a command. */
export function doorOf(args: readonly string[]): 'studio' | 'command' {
  const [first] = args
  if (first === undefined) return 'studio'
  return !COMMANDS.has(first) && existsSync(first) ? 'studio' : 'command'
}
