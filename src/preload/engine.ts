import { ipcRenderer } from 'electron'

// A port cannot cross the context bridge; window.postMessage hands it to the page, and to our own origin alone.
ipcRenderer.once('engine:control', (event) => {
  window.postMessage('engine:control', window.location.origin, [...event.ports])
})
