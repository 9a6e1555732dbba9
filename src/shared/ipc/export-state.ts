import type { ExportProgress, ExportResult } from '../export/result'
import type { Fault } from '../messages/fault'

/** The export that main runs: published as a whole at every change. `name` is the file's name, to show. */
export type ExportState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'running'
      readonly name: string
      readonly progress: ExportProgress | null
      readonly cancelling: boolean
    }
  | { readonly phase: 'done'; readonly name: string; readonly result: ExportResult }
  | { readonly phase: 'failed'; readonly name: string; readonly fault: Fault }
