import { shell } from 'electron'
import { basename } from 'node:path'
import { fault } from '../../../shared/messages/fault'
import type { RollDraft } from '../../../shared/ipc/document'
import { notSaved } from '../documents'
import { fileNameOf, outputFilters, withExtension } from '../output-place'
import type { StudioParts } from '../parts'
import { word } from '../words'
import { writeAtomically } from '../write-atomically'
import type { RequestHandlers } from './serve'

type Handled = 'export:start' | 'export:cancel' | 'export:reveal' | 'export:dismiss' | 'still:save'

export function exportHandlers(parts: StudioParts): Pick<RequestHandlers, Handled> {
  const { exporting } = parts
  return {
    'export:start': (draft, name) => startExport(parts, draft, name),
    'export:cancel': () => exporting.cancel(),
    'export:reveal': () => {
      if (exporting.finishedPath !== null) shell.showItemInFolder(exporting.finishedPath)
    },
    'export:dismiss': () => exporting.dismiss(),
    'still:save': (png, name) => saveStill(parts, png, name),
  }
}

async function startExport(parts: StudioParts, draft: RollDraft, name: string): Promise<void> {
  const { documents, exporting, files, language } = parts
  if (exporting.isRunning) throw fault('usage', 'studio.exportRunning')
  const roll = documents.resolve(draft)
  const filters = outputFilters(roll.spec)
  const extension = filters[0]?.extensions[0] ?? 'mp4'
  const chosen = await files.choosePlace(
    'exportTitle',
    fileNameOf(name, word('untitled', language()), extension),
    filters,
  )
  if (chosen === null) return
  const outputPath = withExtension(chosen, extension)
  // The dialog has asked about replacing the name that was typed, not about one with an ending added to it.
  exporting.start({ roll, outputPath, overwrite: outputPath === chosen })
}

async function saveStill({ files, language }: StudioParts, png: Uint8Array, name: string): Promise<void> {
  const fileName = fileNameOf(name, word('untitled', language()), 'png')
  const path = await files.choosePlace('stillTitle', fileName, [
    { name: word('picture', language()), extensions: ['png'] },
  ])
  if (path === null) return
  try {
    await writeAtomically(withExtension(path, 'png'), png)
  } catch (error) {
    throw notSaved(basename(path), error)
  }
}
