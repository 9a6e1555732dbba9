import { unwrap } from '../../../shared/ipc/outcome'
import { draftOf } from '../document/state'
import type { Studio } from '../studio'

/** Asks where to, and exports; main publishes how it goes. */
export async function startExport(studio: Studio): Promise<void> {
  studio.content.flush()
  const state = studio.documents.getState()
  unwrap(await studio.bridge.startExport(draftOf(state), state.name))
}

/** Writes the picture under the playhead as a PNG, at full size. */
export async function saveStill(studio: Studio): Promise<void> {
  const { frame } = studio.transport.getState()
  const picture = await studio.player.capture()
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  canvas.getContext('2d')?.putImageData(picture, 0, 0)
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  const png = new Uint8Array(await blob.arrayBuffer())
  unwrap(await studio.bridge.saveStill(png, `${studio.documents.getState().name} ${frame}`.trim()))
}
