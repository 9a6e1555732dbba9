const MAX_LENGTH = 60

/** A value as a message shows it: JSON, cut when it is long. */
export function showValue(value: unknown): string {
  const text = typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? String(value))
  const characters = Array.from(text.slice(0, 2 * MAX_LENGTH + 2))
  return characters.length > MAX_LENGTH ? `${characters.slice(0, MAX_LENGTH).join('')}…` : text
}
