import { Option } from 'commander'

/** What the commands that open a roll share. */
export interface RollOptions {
  readonly preset?: string
  readonly set: readonly string[]
  readonly json: boolean
}

export const INPUT_HELP =
  'a roll file (*.roll.json), a text (.txt, .md, .srt, .vtt, .lrc), a document (.docx), a table (.xlsx, .csv, .tsv), a task of the original service (.json), or - for JSON on stdin'

export const presetOption = (): Option =>
  new Option('--preset <id>', 'settings laid under the roll file; "rollvideo presets" lists them')

/** Repeatable: the values come as a list, in their order. */
export const setOption = (): Option =>
  new Option('--set <path=value>', 'a setting laid over the roll file, such as frame.width=720; repeatable')
    .argParser((value: string, earlier: readonly string[]) => [...earlier, value])
    .default([], 'none')

export const fromOption = (): Option =>
  new Option('--from <time>', 'begin there: seconds (12.5), a clock time (1:02:03.5) or a frame from 0 (375f)')

export const toOption = (): Option => new Option('--to <time>', 'end there: the first frame that is left out')

export const jsonOption = (what: string): Option => new Option('--json', what).default(false)
