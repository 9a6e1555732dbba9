import type { FontRefs, PictureRef } from '../../../shared/engine/protocol'
import type { LayoutSummary } from '../../../shared/layout/types'
import type { Fault, Notice } from '../../../shared/messages/fault'
import type { ResolvedRoll } from '../../../shared/roll/resolved'
import type { ScrollPlan } from '../../../shared/scroll/plan'
import type { ShownSize } from './halvings'

/** How frames come onto the canvas: with WebGL where there is a GPU, with the 2D canvas where GL is software. */
export type PresenterChoice = 'auto' | '2d' | 'gl'

/** What a roll came to. */
export interface LaidOut {
  readonly summary: LayoutSummary
  readonly plan: ScrollPlan
  readonly notices: readonly Notice[]
}

/** Page → worker. The first one opens the preview and carries its canvas. */
export type PreviewRequest =
  | { readonly type: 'preview'; readonly canvas: OffscreenCanvas; readonly presenter: PresenterChoice }
  | {
      readonly type: 'setRoll'
      readonly id: number
      readonly roll: ResolvedRoll
      readonly fonts: FontRefs
      readonly pictures: readonly PictureRef[]
    }
  | { readonly type: 'seek'; readonly frame: number }
  /** How large the canvas is on the screen. */
  | { readonly type: 'shown'; readonly size: ShownSize }
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'capture'; readonly id: number; readonly frame: number }

/** Worker → page. */
export type PreviewReply =
  | ({ readonly type: 'laidOut'; readonly id: number } & LaidOut)
  | { readonly type: 'failed'; readonly id: number; readonly fault: Fault }
  /** A frame could not be drawn, and playing has stopped; what is asked for next is tried again. */
  | { readonly type: 'broken'; readonly fault: Fault }
  | { readonly type: 'frame'; readonly frame: number; readonly playing: boolean }
  | {
      readonly type: 'captured'
      readonly id: number
      readonly widthPx: number
      readonly heightPx: number
      readonly data: Uint8ClampedArray<ArrayBuffer>
    }
