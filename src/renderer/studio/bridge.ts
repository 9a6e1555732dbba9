import type { StudioApi } from '../../shared/ipc/api'

declare global {
  interface Window {
    /** Given by the preload. */
    readonly rollvideo: StudioApi
  }
}

/** The way to main. */
export const bridge: StudioApi = window.rollvideo
