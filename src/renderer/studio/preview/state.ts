import { createStore } from 'zustand/vanilla'
import type { LayoutSummary } from '../../../shared/layout/types'
import type { Fault, Notice } from '../../../shared/messages/fault'
import type { ScrollPlan } from '../../../shared/scroll/plan'

/** What the engine made of the roll. */
interface Prepared {
  readonly summary: LayoutSummary
  readonly plan: ScrollPlan
  readonly notices: readonly Notice[]
}

/** `prepared` stays that of the last good roll while a newer one is being laid out, or has faults. */
export interface PreviewState {
  readonly phase: 'waiting' | 'working' | 'ready' | 'failed'
  readonly prepared: Prepared | null
  readonly fault: Fault | null
}

export interface TransportState {
  readonly frame: number
  readonly playing: boolean
}

export const createPreviewStore = () =>
  createStore<PreviewState>(() => ({ phase: 'waiting', prepared: null, fault: null }))

/** Changes with every frame that is shown: subscribe to it directly, not through React. */
export const createTransportStore = () => createStore<TransportState>(() => ({ frame: 0, playing: false }))

export type PreviewStore = ReturnType<typeof createPreviewStore>
export type TransportStore = ReturnType<typeof createTransportStore>
