import { app, nativeTheme } from 'electron'
import type { Preferences, PreferenceState } from '../../../shared/ipc/settings'
import type { Language } from '../../../shared/messages/tell'

/** The language of the computer, of those the app speaks. */
function systemLanguage(preferred: readonly string[]): Language {
  const first = preferred.find((tag) => /^(en|zh)\b/i.test(tag))
  return first !== undefined && /^zh/i.test(first) ? 'zh' : 'en'
}

/** What the preferences come to here; also sets the theme of windows and native parts. */
export function applyPreferences(preferences: Preferences): PreferenceState {
  nativeTheme.themeSource = preferences.theme
  const { language } = preferences
  return {
    ...preferences,
    speaks: language === 'system' ? systemLanguage(app.getPreferredSystemLanguages()) : language,
  }
}
