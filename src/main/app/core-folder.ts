import path from 'node:path'
import process from 'node:process'
import { app } from 'electron'

/** Where ffmpeg's WebAssembly core lies: beside the app when packaged, so that it can be replaced; else its package. */
export function coreFolder(): string {
  return app.isPackaged
    ? path.join(process.resourcesPath, 'ffmpeg-core')
    : path.join(app.getAppPath(), 'node_modules/@ffmpeg/core/dist/esm')
}
