/** First index of what belongs to a line or a later one; `placed` ascends by line. */
export function firstOfLine(placed: readonly { readonly line: number }[], line: number): number {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (placed[middle]!.line < line) low = middle + 1
    else high = middle
  }
  return low
}
