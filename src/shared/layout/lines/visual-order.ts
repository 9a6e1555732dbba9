import type { Run } from '../shaping/run'

/** The runs of one line from left to right (UAX #9, rule L2). */
export function visualOrder(runs: readonly Run[]): readonly Run[] {
  let highest = 0
  let lowestOdd = Infinity
  for (const { level } of runs) {
    highest = Math.max(highest, level)
    if ((level & 1) === 1) lowestOdd = Math.min(lowestOdd, level)
  }
  if (lowestOdd === Infinity) return runs
  const ordered = [...runs]
  for (let level = highest; level >= lowestOdd; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from
      while (to < ordered.length && ordered[to]!.level >= level) to++
      if (to - from > 1) ordered.splice(from, to - from, ...ordered.slice(from, to).toReversed())
      from = to
    }
  }
  return ordered
}
