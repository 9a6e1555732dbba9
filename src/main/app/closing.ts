import { askDiscard, askStopExport } from './dialogs/questions'
import { sendEvent } from './ipc/serve'
import type { StudioParts } from './parts'

/**
 * Asks before the window closes: when an export would be cut off, or edits lost. A roll to be saved first is
 * saved by the page, which then asks to be closed.
 */
export function guardClosing(parts: StudioParts): { readonly closeNow: () => void } {
  const { window } = parts
  let mayClose = false
  let isAsking = false
  const closeNow = (): void => {
    mayClose = true
    if (!window.isDestroyed()) window.close()
  }
  const ask = async (): Promise<void> => {
    isAsking = true
    try {
      if (await mayGo(parts)) closeNow()
    } finally {
      isAsking = false
    }
  }
  window.on('close', (event) => {
    if (mayClose || (!parts.exporting.isRunning && !parts.status().dirty)) return
    event.preventDefault()
    if (!isAsking) void ask()
  })
  return { closeNow }
}

async function mayGo({ window, exporting, status, language }: StudioParts): Promise<boolean> {
  if (exporting.isRunning && !(await askStopExport(window, language()))) return false
  if (!status().dirty) return true
  const answer = await askDiscard(window, language(), status().name)
  if (answer === 'save') sendEvent(window.webContents, 'session:save-and-close', null)
  return answer === 'discard'
}
