import { access } from 'node:fs/promises'
import path from 'node:path'
import { MessageChannelMain, type MessagePortMain } from 'electron'
import { WASM_CORE_SCRIPT } from '../../shared/export/wasm'
import { fault, type FaultError } from '../../shared/messages/fault'
import { appUrl } from '../app/address'
import { coreFolder } from '../app/core-folder'
import { openEngineWindow } from '../engine/window'

/** The hidden page in which ffmpeg runs as WebAssembly. */
export interface WasmPage {
  /** Speaks `WasmRequest` and `WasmReply`; for the encoder process. */
  readonly port: MessagePortMain
  close(): void
}

/**
 * Opens the page; `onGone` hears, once, when it dies by itself. FaultError (encoder) when its core is not there or
 * it does not come up.
 */
export async function openWasmPage(onGone: (reason: FaultError) => void): Promise<WasmPage> {
  const core = path.join(coreFolder(), WASM_CORE_SCRIPT)
  try {
    await access(core)
  } catch {
    throw fault('encoder', 'encoder.wasmMissing', { path: core })
  }
  const window = await openEngineWindow()
  const { webContents } = window
  let isOpen = true
  const close = (): void => {
    isOpen = false
    if (!window.isDestroyed()) window.destroy()
  }
  const gone = (detail: string): void => {
    if (isOpen) onGone(fault('encoder', 'encoder.wasmFailed', { detail }))
    close()
  }
  webContents.once('render-process-gone', (_event, { reason }) => {
    gone(reason)
  })
  window.once('closed', () => {
    gone('its window was closed')
  })
  const { port1, port2 } = new MessageChannelMain()
  try {
    await window.loadURL(appUrl('wasm.html'))
  } catch (error) {
    close()
    throw fault('encoder', 'encoder.wasmFailed', { detail: error instanceof Error ? error.message : String(error) })
  }
  webContents.postMessage('engine:control', null, [port2])
  return { port: port1, close }
}
