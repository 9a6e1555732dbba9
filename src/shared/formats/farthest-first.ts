/**
 * Chooses few of many colours so that none is far from one that was chosen: always the one farthest from those chosen
 * before (Gonzalez, Clustering to minimize the maximum intercluster distance, 1985). Colours are 0xrrggbb.
 */
export class FarthestFirst {
  readonly #chosen: number[] = []

  get chosen(): readonly number[] {
    return this.#chosen
  }

  /** Chooses a colour that has to be there. */
  add(color: number): void {
    if (!this.#chosen.includes(color)) this.#chosen.push(color)
  }

  /** Chooses among candidates until so many colours are chosen in all, or all candidates are. */
  choose(candidates: readonly number[], mostChosen: number): void {
    const left = [...new Set(candidates)]
    const distances = left.map((color) => Math.min(...this.#chosen.map((other) => distance(color, other))))
    while (this.#chosen.length < mostChosen) {
      const farthest = indexOfLargest(distances)
      const color = left[farthest]
      if (color === undefined || distances[farthest] === 0) return
      this.#chosen.push(color)
      left.forEach((other, index) => {
        distances[index] = Math.min(distances[index] ?? 0, distance(other, color))
      })
    }
  }
}

function indexOfLargest(values: readonly number[]): number {
  let best = 0
  for (let index = 1; index < values.length; index++) if ((values[index] ?? 0) > (values[best] ?? 0)) best = index
  return best
}

/** Squared, with green weighing most and blue least, as eyes do. */
function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16)
  const green = ((a >> 8) & 255) - ((b >> 8) & 255)
  const blue = (a & 255) - (b & 255)
  return 3 * red * red + 4 * green * green + 2 * blue * blue
}
