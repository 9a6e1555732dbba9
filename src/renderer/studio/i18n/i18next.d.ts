import 'i18next'
import type { en } from './en'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'studio'
    resources: { studio: typeof en }
  }
}
