import { useStore } from 'zustand'
import type { Language } from '../../../shared/messages/tell'
import { useStudio } from '../context'

/** The language of the interface. */
export function useLanguage(): Language {
  return useStore(useStudio().preferences, (state) => state.speaks)
}
