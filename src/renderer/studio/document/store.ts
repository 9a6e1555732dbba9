import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { DocumentState } from './state'

export type DocumentStore = StoreApi<DocumentState>

/** The store of one window's roll; every change is a pure function of state.ts. */
export const createDocumentStore = (initial: DocumentState): DocumentStore => createStore(() => initial)
