import { commandIds } from '../../../shared/ipc/commands'
import { isDirty } from '../document/state'
import type { Studio } from '../studio'
import { canRun } from './registry'

/** Tells main what the title bar, the menu and the question before closing depend on, whenever it changes. */
export function reportStatus(studio: Studio): void {
  let last = ''
  const report = (): void => {
    const document = studio.documents.getState()
    const enabled = commandIds.filter((id) => canRun(studio, id))
    const status = { name: document.name, dirty: isDirty(document), enabled }
    const told = JSON.stringify(status)
    if (told === last) return
    last = told
    void studio.bridge.reportStatus(status)
  }
  for (const store of [studio.documents, studio.preview, studio.exporting]) store.subscribe(report)
  report()
}
