import { dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import type { DiscardAnswer } from '../../../shared/ipc/document'
import type { Language } from '../../../shared/messages/tell'
import { word } from '../words'

/** Whether edits that would be lost are saved first. */
export async function askDiscard(window: BrowserWindow, language: Language, name: string): Promise<DiscardAnswer> {
  const answers = ['save', 'discard', 'cancel'] as const
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: word('discardAsk', language, name === '' ? word('untitled', language) : name),
    detail: word('discardDetail', language),
    buttons: [word('discardSave', language), word('discardDrop', language), word('cancel', language)],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  })
  return answers[response] ?? 'cancel'
}

/** Whether a running export may be cancelled so that the window can close. */
export async function askStopExport(window: BrowserWindow, language: Language): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: word('exportAsk', language),
    detail: word('exportDetail', language),
    buttons: [word('exportStay', language), word('exportStop', language)],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}

/** Whether the file or folder of this name may be replaced. */
export async function askReplace(window: BrowserWindow, language: Language, name: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: word('replaceAsk', language, name),
    detail: word('replaceDetail', language),
    buttons: [word('cancel', language), word('replaceDo', language)],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
