import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { StoreApi } from 'zustand/vanilla'
import type { PreferenceState } from '../../../shared/ipc/settings'
import { en } from './en'
import { zh } from './zh'

/** Has the window speak the preferred language, now and after each change. */
export async function startWords(preferences: StoreApi<PreferenceState>): Promise<void> {
  const words = createInstance()
  await words.use(initReactI18next).init({
    lng: preferences.getState().speaks,
    fallbackLng: 'en',
    ns: 'studio',
    defaultNS: 'studio',
    resources: { en: { studio: en }, zh: { studio: zh } },
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  })
  const follow = ({ speaks }: PreferenceState): void => {
    document.documentElement.lang = speaks === 'zh' ? 'zh-Hans' : 'en'
    if (words.language !== speaks) void words.changeLanguage(speaks)
  }
  preferences.subscribe(follow)
  follow(preferences.getState())
}
