import { z } from 'zod'
import type { Language } from '../messages/tell'

/** What the user can choose for the window; `system` follows the computer. */
export const preferencesSchema = z.strictObject({
  language: z.enum(['system', 'en', 'zh']),
  theme: z.enum(['system', 'light', 'dark']),
})

export type Preferences = z.output<typeof preferencesSchema>

/** Some of the choices, the others stay. */
export const preferenceChangeSchema = preferencesSchema.partial()

export type PreferenceChange = z.output<typeof preferenceChangeSchema>

/** Published by main: the choices and what they come to on this computer. */
export interface PreferenceState extends Preferences {
  readonly speaks: Language
}
