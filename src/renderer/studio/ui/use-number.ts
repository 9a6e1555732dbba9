import { useLanguage } from './use-language'

/** Writes numbers as the reader does, with at most so many digits after the point. */
export function useNumber(): (value: number, digits?: number) => string {
  const language = useLanguage()
  return (value, digits = 0) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value)
}
