import { shell } from 'electron'
import { basename } from 'node:path'
import { fault } from '../../../shared/messages/fault'
import type { RollDraft } from '../../../shared/ipc/document'
import { notSaved } from '../documents'
import { fileNameOf, outputFilters, videoPlace, withExtension } from '../output-place'
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
  const chosen = await files.choosePlace({
    title: 'exportTitle',
    fileName: fileNameOf(name, word('untitled', language()), extension),
    filters,
    writtenAt: (path) => videoPlace(roll.spec, withExtension(path, extension)),
  })
  if (chosen === null) return
  // What would be overwritten has been asked about.
  const outputPath = withExtension(chosen, extension)
  exporting.start({ roll, excerpt: null, outputPath, overwrite: true, allowPrivate: true })
}

async function saveStill({ files, language }: StudioParts, png: Uint8Array, name: string): Promise<void> {
  const writtenAt = (path: string): string => withExtension(path, 'png')
  const chosen = await files.choosePlace({
    title: 'stillTitle',
    fileName: fileNameOf(name, word('untitled', language()), 'png'),
    filters: [{ name: word('picture', language()), extensions: ['png'] }],
    writtenAt,
  })
  if (chosen === null) return
  const path = writtenAt(chosen)
  try {
    await writeAtomically(path, png)
  } catch (error) {
    throw notSaved(basename(path), error)
  }
}
