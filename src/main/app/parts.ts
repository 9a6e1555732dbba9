import type { BrowserWindow } from 'electron'
import type { WindowStatus } from '../../shared/ipc/requests'
import type { Language } from '../../shared/messages/tell'
import type { FileDialogs } from './dialogs/files'
import type { Documents } from './documents'
import type { ExportJob } from './export-job'
import type { SettingsFile } from './state/settings-file'

/** What the answers to the window's requests are made of. */
export interface StudioParts {
  readonly window: BrowserWindow
  readonly settings: SettingsFile
  readonly documents: Documents
  readonly exporting: ExportJob
  readonly files: FileDialogs
  readonly language: () => Language
  /** As the window last told it. */
  readonly status: () => WindowStatus
}
