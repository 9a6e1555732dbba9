import type { StillSpec } from '../../../shared/compose/stills'
import type { PictureRef } from '../../../shared/engine/protocol'
import type { Bitmaps } from '../pictures/bitmaps'
import { Stills } from './stills'

/** Keeps the drawings of the newest roll: a keystroke changes the text, and seldom what stands still. */
export class StillCache {
  #key = ''
  #stills: Stills | null = null

  of({ background, frame }: StillSpec, refs: readonly PictureRef[], bitmaps: Bitmaps): Stills {
    const key = JSON.stringify([background, frame.width, frame.height, refs.map(({ url }) => url)])
    if (this.#stills === null || key !== this.#key) {
      this.#key = key
      this.#stills = new Stills({ background, frame }, bitmaps)
    }
    return this.#stills
  }
}
