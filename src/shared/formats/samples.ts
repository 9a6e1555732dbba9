import type { RollSpec } from '../roll/spec'
import { traitsOf, type OutputFormat } from './table'
import type { Samples } from './traits'

/** What of a roll decides about samples. */
export interface SampleWishes {
  readonly isOpaque: boolean
  readonly quality: RollSpec['output']['quality']
  readonly bitDepth: RollSpec['output']['bitDepth']
}

/** The samples of a file; null where the format has no alpha and some is wanted. */
export function samplesOf(format: OutputFormat, { isOpaque, quality, bitDepth }: SampleWishes): Samples | null {
  const { opaque, alpha, depths, ofQuality } = traitsOf(format)
  if (!isOpaque) return alpha
  const atDepth = bitDepth === 'auto' ? null : depths?.[bitDepth]
  return atDepth ?? ofQuality?.[quality] ?? opaque
}

/** Bits of a sample, by its format's name. */
export function depthOf({ file }: Samples): number {
  return Number(/p(\d\d)le$/.exec(file)?.[1] ?? 8)
}

/** Whether samples are as deep as asked: more than 10 bits hold 10. */
export function hasDepth(samples: Samples, bitDepth: SampleWishes['bitDepth']): boolean {
  if (bitDepth === 'auto') return true
  return bitDepth === 8 ? depthOf(samples) === 8 : depthOf(samples) >= bitDepth
}
