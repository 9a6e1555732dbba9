/** Edit distance in which a swap of neighbours counts as one (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      let best = Math.min((last[column - 1] ?? 0) + change, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1)
      }
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}

/** `pxPerFrame`, `px_per_frame` and `PX-PER-FRAME` are the same word. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** The known name that was probably meant, or null: the same letters, a unit left off (`size`), or at most a third mistyped. */
export function suggest(given: string, known: readonly string[]): string | null {
  const word = plain(given).slice(0, 64)
  if (word === '') return null
  let best: string | null = null
  let bestDistance = Infinity
  for (const name of known) {
    const candidate = plain(name)
    const unitless = candidate.replace(/(?:px|seconds|perframe)$/, '')
    const distance = Math.min(editDistance(word, candidate), editDistance(word, unitless))
    if (distance < bestDistance && distance <= Math.floor(word.length / 3)) {
      best = name
      bestDistance = distance
    }
  }
  return best
}
