import type { StudioApi } from '../../../shared/ipc/api'
import type { OpenedDocument } from '../../../shared/ipc/document'
import { unwrap } from '../../../shared/ipc/outcome'
import { draftOf, isDirty, opened, saved } from '../document/state'
import type { Studio } from '../studio'

/** What saving needs of the studio, and of main. */
interface Saving<Requests extends keyof StudioApi = 'saveDocument'> extends Pick<Studio, 'content' | 'documents'> {
  readonly bridge: Pick<StudioApi, Requests>
}

/** Saves to the roll file it came from, or to one chosen now. False when the user thought better of it. */
export async function saveDocument(studio: Saving, asNew = false): Promise<boolean> {
  studio.content.flush()
  const state = studio.documents.getState()
  const token = asNew ? null : state.token
  const place = unwrap(await studio.bridge.saveDocument(draftOf(state), token, state.name))
  if (place === null) return false
  const now = studio.documents.getState()
  // Another document may have been opened in the meantime: the place is not its own.
  if (now.serial === state.serial) studio.documents.setState(saved(now, place, state.edit))
  return true
}

/** Saves; true when no edit is left unsaved, those made while it was being saved included. */
async function saveAll(studio: Saving): Promise<boolean> {
  if (!(await saveDocument(studio))) return false
  studio.content.flush()
  return !isDirty(studio.documents.getState())
}

/** Whether the present roll may go: asks when edits would be lost. */
async function mayReplace(studio: Studio): Promise<boolean> {
  studio.content.flush()
  if (!isDirty(studio.documents.getState())) return true
  const answer = unwrap(await studio.bridge.askDiscard())
  return answer === 'discard' || (answer === 'save' && (await saveAll(studio)))
}

/** Shows a document that main has opened, in place of the present one. */
export async function showDocument(studio: Studio, document: OpenedDocument): Promise<void> {
  if (!(await mayReplace(studio))) return
  studio.documents.setState(opened(studio.documents.getState(), document))
  studio.content.reload()
  // Only now are they known: what the window holds no longer says where it came from.
  const [remark] = document.remarks ?? []
  if (remark !== undefined) studio.alerts.setState({ message: remark })
}

export async function openDocument(studio: Studio): Promise<void> {
  const document = unwrap(await studio.bridge.openDocument())
  if (document !== null) await showDocument(studio, document)
}

/** Opens the first of the files that were dropped, and says so when there were more. */
export async function openDropped(studio: Studio, files: readonly File[]): Promise<void> {
  const [file] = files
  if (file === undefined) {
    studio.alerts.setState({ message: { key: 'studio.notAFile', params: {} } })
    return
  }
  await showDocument(studio, unwrap(await studio.bridge.openDropped(file)))
  if (files.length > 1) studio.alerts.setState({ message: { key: 'studio.oneFile', params: { name: file.name } } })
}

/** Saves, and closes the window when that went well and nothing was edited since. */
export async function saveAndClose(studio: Saving<'saveDocument' | 'close'>): Promise<void> {
  if (await saveAll(studio)) unwrap(await studio.bridge.close())
}
