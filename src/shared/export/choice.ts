import { samplesOf, type SampleWishes } from '../formats/samples'
import { traitsOf, type OutputFormat } from '../formats/table'
import type { Message } from '../messages/fault'
import type { EncoderChoice } from './result'

interface ChoiceParts extends Omit<SampleWishes, 'isOpaque'> {
  readonly format: OutputFormat
  readonly alpha: EncoderChoice['alpha']
  readonly hasMatte?: boolean
  readonly encoder: string
  readonly reason: Message
}

/** The choice of an encoder, with what its format makes of the samples. */
export function choiceOf({
  format,
  alpha,
  hasMatte = false,
  encoder,
  reason,
  quality,
  bitDepth,
}: ChoiceParts): EncoderChoice {
  const samples = samplesOf(format, { isOpaque: alpha === 'none', quality, bitDepth })
  if (samples === null) throw new Error(`${format} holds no alpha`)
  const { container } = traitsOf(format)
  const bandPixelFormat = hasMatte && samples.bands === 'yuv420p' ? 'yuva420p' : samples.bands
  return { encoder, reason, format, container, bandPixelFormat, pixelFormat: samples.file, alpha, hasMatte }
}
