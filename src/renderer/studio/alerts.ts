import { createStore } from 'zustand/vanilla'
import type { Message } from '../../shared/messages/fault'

/** The one sentence above the work, until it is dismissed or another takes its place. */
export const createAlertStore = () => createStore<{ readonly message: Message | null }>(() => ({ message: null }))

export type AlertStore = ReturnType<typeof createAlertStore>
