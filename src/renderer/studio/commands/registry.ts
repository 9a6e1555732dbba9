import type { CommandId } from '../../../shared/ipc/commands'
import { attempt } from '../actions/alert'
import { openDocument, saveDocument } from '../actions/documents'
import { saveStill, startExport } from '../actions/export'
import type { Studio } from '../studio'

/** When a command can run, and what it does. Label and keys are in the shared list, for the native menu too. */
interface Command {
  readonly when: (studio: Studio) => boolean
  readonly run: (studio: Studio) => Promise<void> | void
}

const always = (): boolean => true
const hasPicture = (studio: Studio): boolean => studio.preview.getState().prepared !== null

const isExporting = (studio: Studio): boolean => studio.exporting.getState().phase === 'running'
const isValid = (studio: Studio): boolean => studio.documents.getState().spec !== null

const commands: Readonly<Record<CommandId, Command>> = {
  'document.open': { when: always, run: openDocument },
  'document.save': { when: always, run: async (studio) => void (await saveDocument(studio)) },
  'document.saveAs': { when: always, run: async (studio) => void (await saveDocument(studio, true)) },
  'export.start': { when: (studio) => isValid(studio) && !isExporting(studio), run: startExport },
  'still.save': { when: hasPicture, run: saveStill },
  'playback.toggle': { when: hasPicture, run: (studio) => studio.player.toggle() },
  'playback.start': { when: hasPicture, run: (studio) => studio.player.seek(0) },
  'playback.end': { when: hasPicture, run: (studio) => studio.player.seek(studio.player.lastFrame) },
  'playback.back': { when: hasPicture, run: (studio) => studio.player.step(-1) },
  'playback.forward': { when: hasPicture, run: (studio) => studio.player.step(1) },
}

export const canRun = (studio: Studio, id: CommandId): boolean => commands[id].when(studio)

/** Runs a command when it can run; what goes wrong is told above the work. */
export function runCommand(studio: Studio, id: CommandId): void {
  if (!canRun(studio, id)) return
  void attempt(studio, async () => commands[id].run(studio))
}
