interface Growable<T> {
  readonly length: number
  set(from: T): void
}

/** Typed arrays that grow by doubling: amortised constant time, and no objects for the collector. */
function growing<T extends Growable<T>>(make: new (length: number) => T): (array: T, length: number) => T {
  return (array, length) => {
    if (array.length >= length) return array
    const grown = new make(Math.max(length, array.length * 2))
    grown.set(array)
    return grown
  }
}

// Each returns the same array when it has room for `length` entries already, else a larger copy.
export const bytesWithRoom = growing(Uint8Array)
export const uint16WithRoom = growing(Uint16Array)
export const uint32WithRoom = growing(Uint32Array)
export const int32WithRoom = growing(Int32Array)
export const float64WithRoom = growing(Float64Array)
