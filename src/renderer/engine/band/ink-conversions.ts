import type { BandFormat } from '../../../shared/engine/bands'
import type { Composition } from '../../../shared/engine/composition'
import type { Conversion, Converter, PaintedRegion } from '../convert/converter'
import { type BlendedConversion, blendedConversion } from '../convert/cpu/blended'

/** The conversions that the inks of a strip need in one format, each made when first wanted. */
export class InkConversions {
  readonly #byInk = new Map<number, Conversion>()
  #blended: BlendedConversion | null = null

  constructor(
    private readonly converter: Converter,
    private readonly format: BandFormat,
    private readonly roll: Composition,
    private readonly inks: readonly Composition[],
  ) {}

  /** Regions of several inks are blended on the CPU on every machine: they are few, and their layers many. */
  convert(region: PaintedRegion, out: Uint8Array<ArrayBuffer>): void {
    if (region.kind === 'one') {
      this.#conversionOf(region.ink).convert(region.painted, out)
      return
    }
    this.#blended ??= blendedConversion(this.format, this.roll, this.inks)
    this.#blended(region.layers, region.emoji, out)
  }

  dispose(): void {
    for (const conversion of this.#byInk.values()) conversion.dispose()
    this.#byInk.clear()
  }

  #conversionOf(ink: number): Conversion {
    const known = this.#byInk.get(ink)
    if (known) return known
    const made = this.converter.conversionOf(this.format, this.inks[ink] ?? this.roll)
    this.#byInk.set(ink, made)
    return made
  }
}
