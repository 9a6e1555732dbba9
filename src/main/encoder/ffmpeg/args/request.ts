import type { EncoderChoice } from '../../../../shared/export/result'
import type { RollSpec } from '../../../../shared/roll/spec'

export type Quality = RollSpec['output']['quality']

/** What a codec's arguments depend on. */
export interface CodecRequest {
  readonly choice: Pick<EncoderChoice, 'encoder' | 'format' | 'alpha' | 'pixelFormat'>
  readonly quality: Quality
  readonly cores: number
}

/** Arguments that stand before the input and after it. */
export interface CodecArgs {
  readonly before: readonly string[]
  readonly after: readonly string[]
}
