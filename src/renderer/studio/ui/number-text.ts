import { toNumber, tryParseRational } from '../../../shared/rational'

/** A setting's value as it stands in a number field. */
export const showNumber = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : ''

/**
 * What was typed, for the roll: a number where it is one. Anything else stays as typed, so that the roll's
 * own check can name it. Ratios stay text, which holds them exactly.
 */
export function readNumber(text: string, isRatio: boolean): unknown {
  const trimmed = text.trim()
  if (isRatio || trimmed === '' || !Number.isFinite(Number(trimmed))) return trimmed
  return Number(trimmed)
}

/** The next value on a grid of `step`, up or down, at least `min`; null when the present one is no number. */
export function stepNumber(text: string, direction: 1 | -1, step: number, min: number): string | null {
  const parsed = tryParseRational(text.trim().replace(/^-/, ''))
  if (parsed === null) return null
  const present = (text.trim().startsWith('-') ? -1 : 1) * toNumber(parsed)
  const steps = direction > 0 ? Math.floor(present / step + 1e-9) + 1 : Math.ceil(present / step - 1e-9) - 1
  return String(Math.max(min, Number((steps * step).toFixed(6))))
}
