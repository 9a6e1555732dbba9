import { catalogue } from './catalogue'
import type { Message } from './fault'

export type Language = 'en' | 'zh'

/** One sentence template: `{name}` stands for a parameter, `{name|line|lines}` for what goes with one of it or with more. */
export interface Sentence {
  readonly en: string
  readonly zh: string
}

/** The sentence of a message in a language, its parameters filled in. */
export function tell(message: Message, language: Language): string {
  const sentence: Sentence = catalogue[message.key]
  return sentence[language].replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (placeholder, name: string, one?: string, other?: string) => {
      const value = message.params[name]
      if (one !== undefined) return (value === 1 ? one : other) ?? ''
      return value === undefined ? placeholder : String(value)
    },
  )
}
