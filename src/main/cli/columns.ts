/** Chinese characters and full-width forms take two cells of a terminal (Unicode Standard Annex 11, roughly). */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/g

const cellsOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0)

/** Label and value of each row, the values under one another. */
export function columns(rows: readonly (readonly [label: string, value: string])[]): string[] {
  const widest = Math.max(...rows.map(([label]) => cellsOf(label)))
  return rows.map(([label, value]) => `${label}${' '.repeat(widest - cellsOf(label))}  ${value}`)
}
