import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'

/** A store that shows a state which main owns: main publishes it whole, the window only reads it. */
export function mirror<T>(initial: T, subscribe: (listener: (state: T) => void) => unknown): StoreApi<T> {
  const store = createStore<T>(() => initial)
  subscribe((state) => store.setState(state, true))
  return store
}
