import type { Language } from '../../shared/messages/tell'

/** The reader's language by the usual variables, the strongest first (POSIX.1-2017, 8.2). */
export function languageOf(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^zh/i.test(locale) ? 'zh' : 'en'
}
