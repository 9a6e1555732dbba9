import { traitsOf, type OutputFormat } from '../formats/table'
import type { Message } from '../messages/fault'
import type { EncoderChoice } from './result'

interface ChoiceParts {
  readonly format: OutputFormat
  readonly alpha: EncoderChoice['alpha']
  readonly encoder: string
  readonly reason: Message
}

/** The choice of an encoder, with what its format makes of the samples. */
export function choiceOf({ format, alpha, encoder, reason }: ChoiceParts): EncoderChoice {
  const { container, opaque, alpha: withAlpha } = traitsOf(format)
  const samples = alpha === 'none' ? opaque : withAlpha
  if (samples === null) throw new Error(`${format} holds no alpha`)
  return { encoder, reason, format, container, bandPixelFormat: samples.bands, pixelFormat: samples.file, alpha }
}
