import { Option } from 'commander'

/** What render, plan and later commands share: how settings are laid over the roll file. */
export interface RollOptions {
  readonly preset?: string
  readonly set: readonly string[]
}

export const presetOption = (): Option => new Option('--preset <name>', 'a preset laid under the roll file')

export const setOption = (): Option =>
  new Option('--set <path=value>', 'a field laid over the roll file, such as frame.width=720; may be repeated')
    .argParser((value: string, earlier: readonly string[]) => [...earlier, value])
    .default([], 'none')

export const jsonOption = (): Option => new Option('--json', 'print JSON, for programs').default(false)
