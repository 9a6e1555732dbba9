import type { PixelFormat } from '../../../shared/engine/bands'
import { CLEAR, type Composition } from '../../../shared/engine/composition'
import type { StillLayer } from '../../../shared/engine/protocol'
import type { StillSpec } from '../../../shared/compose/stills'
import type { Bitmaps } from '../pictures/bitmaps'
import { drawBackground } from './background'
import { planesOfPicture } from './planes'
import { contextOf } from './canvas'

/** Drawings of a roll's still layers, made when first asked for and converted to what is asked for. */
export class Stills {
  readonly #made = new Map<string, Uint8Array<ArrayBuffer>>()

  constructor(
    private readonly spec: StillSpec,
    private readonly bitmaps: Bitmaps,
  ) {}

  /** A layer as the planes of one frame; that behind the text in the alpha asked for, that before it always straight. */
  planes(layer: StillLayer, pixelFormat: PixelFormat, alpha: Composition['alpha']): Uint8Array<ArrayBuffer> {
    const key = [layer, pixelFormat, alpha].join(' ')
    let planes = this.#made.get(key)
    if (planes === undefined) {
      planes = this.#make(layer, pixelFormat, alpha)
      this.#made.set(key, planes)
    }
    return planes
  }

  #make(layer: StillLayer, pixelFormat: PixelFormat, alpha: Composition['alpha']): Uint8Array<ArrayBuffer> {
    const { width, height } = this.spec.frame
    const context = contextOf(width, height)
    const background = layer === 'under' ? drawBackground(context, this.spec.background, this.bitmaps) : CLEAR
    return planesOfPicture(context, pixelFormat, background, alpha)
  }
}
