import { columnIndex } from '../table'
import type { XmlElement } from '../xml'

/**
 * Empties the cells that lie under a merged one: they may still hold what they once showed. False when there are
 * more than `limit` to look at.
 */
export function clearMerged(
  rows: ReadonlyMap<number, string[]>,
  merged: readonly XmlElement[],
  limit: number,
): boolean {
  let looked = 0
  for (const { attributes } of merged) {
    const range = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/i.exec(attributes.get('ref') ?? '')
    if (range === null) continue
    const [, left = '', top, right = '', bottom] = range
    const [first, last] = [columnIndex(left), columnIndex(right)]
    if (first === null || last === null) continue
    for (const [number, values] of rows) {
      if (++looked > limit) return false
      if (number < Number(top) || number > Number(bottom)) continue
      for (let column: number = first; column <= Math.min(last, values.length - 1); column++) {
        if (column !== first || number !== Number(top)) values[column] = ''
      }
    }
  }
  return true
}
