import type { StoreApi } from 'zustand/vanilla'
import type { StudioApi } from '../../shared/ipc/api'
import type { ExportState } from '../../shared/ipc/export-state'
import type { SessionStart } from '../../shared/ipc/requests'
import type { PreferenceState } from '../../shared/ipc/settings'
import { createAlertStore } from './alerts'
import type { AlertStore } from './alerts'
import { ContentSync } from './document/content-sync'
import { startDocument } from './document/start'
import { createDocumentStore } from './document/store'
import type { DocumentStore } from './document/store'
import { mirror } from './mirror'
import { PreviewClient } from '../engine/preview-client'
import { PreviewSession } from './preview/session'
import { createPreviewStore, createTransportStore } from './preview/state'
import type { PreviewStore, TransportStore } from './preview/state'

/** Everything behind the window, without React: the stores, and what acts on them. */
export interface Studio {
  readonly bridge: StudioApi
  readonly isMac: boolean
  readonly documents: DocumentStore
  readonly content: ContentSync
  readonly preview: PreviewStore
  readonly transport: TransportStore
  readonly exporting: StoreApi<ExportState>
  readonly preferences: StoreApi<PreferenceState>
  readonly alerts: AlertStore
  /** Where the engine draws; the window gives it a place. */
  readonly canvas: HTMLCanvasElement
  readonly player: PreviewSession
}

export function createStudio(bridge: StudioApi, start: SessionStart): Studio {
  const canvas = document.createElement('canvas')
  const alerts = createAlertStore()
  if (start.document?.ok === false) alerts.setState({ message: start.document.fault })
  const documents = createDocumentStore(startDocument(start))
  const preview = createPreviewStore()
  const transport = createTransportStore()
  const client = new PreviewClient(canvas)
  return {
    bridge,
    isMac: start.isMac,
    documents,
    content: new ContentSync(documents),
    preview,
    transport,
    exporting: mirror(start.exporting, bridge.onExport),
    preferences: mirror(start.preferences, bridge.onPreferences),
    alerts,
    canvas,
    player: new PreviewSession({ client, documents, preview, transport, bridge }),
  }
}
