const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?/g

/** Leftmost and rightmost x among the points of an outline (absolute path data), control points included. */
export function outlineReach(pathData: string): { left: number; right: number } {
  let left = Infinity
  let right = -Infinity
  let isX = true
  for (const [number] of pathData.matchAll(NUMBER)) {
    if (isX) {
      left = Math.min(left, Number(number))
      right = Math.max(right, Number(number))
    }
    isX = !isX
  }
  return left <= right ? { left, right } : { left: 0, right: 0 }
}
