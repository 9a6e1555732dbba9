/**
 * A sheet as it is shown: rows of cells by their place from column A on, empty where nothing is shown. Cells keep
 * their line breaks (`\n`).
 */
export interface Table {
  readonly rows: readonly (readonly string[])[]
}

/** Column XFD, the last of a spreadsheet. */
export const MAX_COLUMNS = 16_384

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(index: number): string {
  const rest = index % 26
  const letter = String.fromCodePoint(65 + rest)
  return index < 26 ? letter : columnLetters((index - rest) / 26 - 1) + letter
}

/** Index of the column with these letters; null for what is none. At most three letters, as spreadsheets have. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return null
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
