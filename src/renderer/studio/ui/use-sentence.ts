import { useTranslation } from 'react-i18next'
import type { Message } from '../../../shared/messages/fault'
import { tell } from '../../../shared/messages/tell'
import { FIELD_LABELS, isShownField } from '../settings/shown-fields'
import { useLanguage } from './use-language'

/** What may be a dotted path of a roll file, such as `type.sizePx`. */
const FIELD_PATH = /\b[a-z]+(?:\.[a-zA-Z]+)+/g

/** Tells a message about the roll in the window's own words: a field that has a control goes by its label. */
export function useSentence(): (message: Message) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  const labelOf = (path: string): string => {
    if (!isShownField(path)) return path
    const label = t(FIELD_LABELS[path])
    return language === 'zh' ? `“${label}”` : label
  }
  return (message) => {
    const sentence = tell(message, language).replace(FIELD_PATH, labelOf)
    return message.line === undefined ? sentence : t('notices.place', { line: String(message.line), sentence })
  }
}
