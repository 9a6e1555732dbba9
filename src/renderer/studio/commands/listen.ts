import { unwrap } from '../../../shared/ipc/outcome'
import { attempt } from '../actions/alert'
import { saveAndClose, showDocument } from '../actions/documents'
import type { Studio } from '../studio'
import { commandOfKey } from './keys'
import { runCommand } from './registry'

/** Elements that have a use of their own for unmodified keys. */
const OWN_KEYS = 'input, textarea, select, button, summary, [contenteditable], [role=menu], [role=radio]'

/** Runs commands for the menu, for files handed over by main, and for keys outside fields. */
export function listenForCommands(studio: Studio): void {
  const { bridge } = studio
  bridge.onCommand((id) => runCommand(studio, id))
  bridge.onHandedDocument((handed) => void attempt(studio, () => showDocument(studio, unwrap(handed))))
  bridge.onSaveAndClose(() => void attempt(studio, () => saveAndClose(studio)))
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(OWN_KEYS))) return
    const id = commandOfKey(event)
    if (id === null) return
    event.preventDefault()
    runCommand(studio, id)
  })
}
