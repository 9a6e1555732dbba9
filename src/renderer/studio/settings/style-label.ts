import { useTranslation } from 'react-i18next'
import { en } from '../i18n/en'

type Labelled = keyof typeof en.styles.names

const isLabelled = (name: string): name is Labelled => Object.hasOwn(en.styles.names, name)

/** What a style is called in the window: one of the user's own goes by its name. */
export function useStyleLabel(): (name: string) => string {
  const { t } = useTranslation()
  return (name) => (isLabelled(name) ? t(`styles.names.${name}`) : name)
}
