import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { StudioApi } from '../shared/ipc/api'
import type { OpenedDocument } from '../shared/ipc/document'
import type { Outcome } from '../shared/ipc/outcome'
import type { EventChannel, RequestChannel, StudioEvents, StudioRequests } from '../shared/ipc/requests'

/** A channel as a function: the page can call it, and no other channel. */
function request<C extends RequestChannel>(channel: C) {
  return (...args: Parameters<StudioRequests[C]>): Promise<Outcome<ReturnType<StudioRequests[C]>>> =>
    ipcRenderer.invoke(channel, ...args)
}

function subscribe<E extends EventChannel>(channel: E) {
  return (listener: (payload: StudioEvents[E]) => void): (() => void) => {
    // The Electron event stays here: it would hand the page a sender to talk through.
    const hear = (_event: unknown, payload: StudioEvents[E]): void => listener(payload)
    ipcRenderer.on(channel, hear)
    return () => void ipcRenderer.off(channel, hear)
  }
}

const openDroppedPath = request('document:open-dropped')

/** A drop can carry files that lie in no folder, such as a picture out of a browser. */
function openDropped(file: object): Promise<Outcome<OpenedDocument>> {
  const path = file instanceof File ? webUtils.getPathForFile(file) : ''
  if (path !== '') return openDroppedPath(path)
  return Promise.resolve({ ok: false, fault: { kind: 'input', key: 'studio.notAFile', params: {} } })
}

const api: StudioApi = {
  startSession: request('session:start'),
  reportStatus: request('session:status'),
  close: request('session:close'),
  changePreferences: request('preferences:change'),
  openDocument: request('document:open'),
  openDropped,
  askDiscard: request('document:ask-discard'),
  saveDocument: request('document:save'),
  listFamilies: request('fonts:families'),
  resolveFonts: request('fonts:resolve'),
  pickFont: request('fonts:pick'),
  pickSound: request('sounds:pick'),
  examineSound: request('sounds:examine'),
  pickPicture: request('pictures:pick'),
  startExport: request('export:start'),
  cancelExport: request('export:cancel'),
  revealExport: request('export:reveal'),
  dismissExport: request('export:dismiss'),
  saveStill: request('still:save'),
  onPreferences: subscribe('preferences:state'),
  onExport: subscribe('export:state'),
  onHandedDocument: subscribe('document:handed'),
  onCommand: subscribe('command:run'),
  onSaveAndClose: subscribe('session:save-and-close'),
}

contextBridge.exposeInMainWorld('rollvideo', api)
