import type { TextFault } from '../document/parsed'
import type { AxisSetting } from '../layout/variations'
import type { Chain, LayoutSummary } from '../layout/types'
import type { Fault } from '../messages/fault'
import type { ResolvedRoll } from '../roll/resolved'
import type { BandFormat, PixelFormat } from './bands'
import type { Composition } from './composition'

/** A face the engine can fetch: the address is on the app's own host and holds a token, never a path. */
export interface FontRef {
  readonly id: string
  readonly family: string
  readonly url: string
  readonly faceIndex: number
  readonly color: boolean
  readonly variations: readonly AxisSetting[]
}

/** The faces of a roll's text, and the chain of each of its letter styles among them. */
export interface FontRefs {
  readonly faces: readonly FontRef[]
  readonly chains: readonly Chain[]
}

/** A picture the engine can fetch, by a token as well. */
export interface PictureRef {
  /** What the roll and its text call it. */
  readonly source: string
  readonly url: string
  /** For sentences: what people call it, and the roll's field that names it. */
  readonly name: string
  readonly field: string
  /** Only of a text's pictures: where it is named. */
  readonly at?: Pick<TextFault, 'line' | 'column' | 'file'>
}

/** What paints and converts, as found by the start-up probe. */
export interface EngineInfo {
  /** WebGL's renderer string, or why there is none. */
  readonly gpu: string
  readonly maxTextureSizePx: number
  readonly converter: 'gpu' | 'cpu'
}

/** Main → engine worker, over the control port. `serve` carries the band port. */
export type EngineRequest =
  | {
      readonly type: 'prepare'
      readonly roll: ResolvedRoll
      readonly fonts: FontRefs
      readonly pictures: readonly PictureRef[]
    }
  | { readonly type: 'serve'; readonly format: BandFormat }
  /** Makes the GPU's context go, as a driver's reset does: how its loss is tried out. */
  | { readonly type: 'loseContext' }

/** Engine worker → main, over the control port. `ready` comes again when the converter had to change. */
export type EngineReply =
  | { readonly type: 'ready'; readonly info: EngineInfo }
  | { readonly type: 'prepared'; readonly summary: LayoutSummary }
  /** In place of `prepared`. */
  | { readonly type: 'failed'; readonly fault: Fault }
  /** The worker itself is lost. */
  | { readonly type: 'gone'; readonly fault: Fault }

/**
 * Encoder → engine worker, over the band port. A want is a credit: the encoder keeps a few open at a time
 * and opens the next when the last write that uses an older band has called back. A new engine (after a lost
 * context or a dead renderer) is simply asked again for what is still wanted.
 */
export interface BandWant {
  readonly type: 'want'
  readonly id: number
  readonly phase: number
  readonly index: number
}

/** Encoder → engine worker: what stands still behind or before the text, as one frame. */
export interface StillWant {
  readonly type: 'still'
  readonly layer: StillLayer
  readonly pixelFormat: PixelFormat
  readonly alpha: Composition['alpha']
}

export type StillLayer = 'under' | 'over'

/** Engine worker → encoder. `data` has the planes of `framePlanes` in the wanted format. */
export interface StillReply {
  readonly type: 'still'
  readonly layer: StillLayer
  readonly data: Uint8Array<ArrayBuffer>
}

/** Engine worker → encoder. `data` has the planes of `bandPlanes`, copied as they cross; a blank band is all background. */
export type BandReply =
  | { readonly type: 'band'; readonly id: number; readonly data: Uint8Array<ArrayBuffer> }
  | { readonly type: 'blank'; readonly id: number }
  | { readonly type: 'failed'; readonly fault: Fault }
