import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { DocumentState } from './document/state'
import type { PreviewState } from './preview/state'
import type { Studio } from './studio'

export const StudioContext = createContext<Studio | null>(null)

export function useStudio(): Studio {
  const studio = use(StudioContext)
  if (studio === null) throw new Error('No studio above this component')
  return studio
}

/** A part of the roll being edited; the component renders anew when that part changes. */
export function useDocument<T>(select: (state: DocumentState) => T): T {
  return useStore(useStudio().documents, select)
}

export function usePreview<T>(select: (state: PreviewState) => T): T {
  return useStore(useStudio().preview, select)
}
