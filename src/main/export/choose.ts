import path from 'node:path'
import { choiceOf } from '../../shared/export/choice'
import type { EncoderChoice } from '../../shared/export/result'
import { OUTPUT_FORMATS, traitsOf, type OutputFormat } from '../../shared/formats/table'
import type { MessageKey } from '../../shared/messages/catalogue'
import { fault, type Message, type MessageParams } from '../../shared/messages/fault'
import { hasMatte, needsAlpha } from '../../shared/roll/alpha'
import { outputFormatOf } from '../../shared/roll/format'
import type { RollSpec } from '../../shared/roll/spec'
import type { HardwareCodec } from '../encoder/ffmpeg/args/hardware'
import { findFfmpeg, type FfmpegTools } from '../encoder/ffmpeg/find'
import { hasEncoder, probeHardware, type ProbedEncoder } from '../encoder/ffmpeg/probe'

/** The choice with the ffmpeg behind it; null where the built-in encoder works. */
export interface Decision {
  readonly choice: EncoderChoice
  readonly tools: FfmpegTools | null
}

/** The format that a roll's output asks for; a FaultError (roll) when its name contradicts the roll. */
export function formatOfOutput(spec: RollSpec, outputPath: string | null): OutputFormat {
  return outputFormatOf(spec, outputPath === null ? null : path.extname(outputPath))
}

/**
 * Decides by `output.encoder`: `auto` takes a hardware encoder for draft and standard H.264 and H.265 when it really
 * encodes a frame of this size, else ffmpeg's software encoder, else the built-in one. FaultError (encoder) when what
 * was asked for is not there.
 */
export async function decideEncoder(
  spec: RollSpec,
  format: OutputFormat,
  ffmpegSetting: string | null = null,
): Promise<Decision> {
  const wanted = spec.output.encoder
  const { encoder: software, hardware: kind, builtIn } = traitsOf(format)
  if (wanted === 'wasm') return withBuiltIn(spec, format, ASKED)
  if (wanted === 'hardware' && kind === null) throw fault('encoder', 'encoder.hardwareFormat', { format }, FIELD)
  const tools = await findFfmpeg(ffmpegSetting)
  if (tools === null) {
    if (wanted !== 'auto') throw fault('encoder', 'encoder.ffmpegNeeded', { encoder: wanted }, FIELD)
    if (builtIn === null)
      throw fault('encoder', 'encoder.formatNeedsFfmpeg', { format, others: BUILT_IN }, 'output.format')
    return withBuiltIn(spec, format, because('reason.noFfmpeg'))
  }
  const chosen = (encoder: string, reason: Message): Decision => ({
    choice: choiceOf({ ...spec.output, format, alpha: alphaOf(spec), hasMatte: hasMatte(spec), encoder, reason }),
    tools,
  })
  if (kind !== null && wanted === 'hardware') return hardwareOnly(spec, tools, kind, chosen)
  let reason = because('reason.ofFormat', { version: tools.version })
  if (kind !== null) {
    const hardware = await preferHardware(spec, tools, kind)
    if (hardware.encoder !== null) return chosen(hardware.encoder, hardware.reason)
    reason = hardware.reason
  }
  if (await hasEncoder(tools, software)) return chosen(software, reason)
  if (wanted === 'auto' && builtIn !== null) {
    return withBuiltIn(spec, format, because('reason.ffmpegLacks', { path: tools.ffmpeg, encoder: software }))
  }
  throw fault('encoder', 'encoder.ffmpegLacks', { path: tools.ffmpeg, encoder: software, format }, 'output.format')
}

const FIELD = 'output.encoder'

/** What the built-in encoder makes, to be named in a sentence. */
const BUILT_IN = OUTPUT_FORMATS.filter((format) => traitsOf(format).builtIn !== null).join(', ')

const because = (key: MessageKey, params: MessageParams = {}): Message => ({ key, params })
const ASKED = because('reason.asked')

function withBuiltIn(spec: RollSpec, format: OutputFormat, reason: Message): Decision {
  const { builtIn, encoder } = traitsOf(format)
  if (builtIn === null) throw fault('encoder', 'encoder.wasmFormat', { format, others: BUILT_IN }, FIELD)
  if (hasMatte(spec)) throw fault('encoder', 'encoder.matteNeedsFfmpeg', {}, 'output.matte')
  return {
    choice: choiceOf({ ...spec.output, format, alpha: alphaOf(spec), encoder: `wasm:${encoder}`, reason }),
    tools: null,
  }
}

/** Hardware for `auto`, with the reason for or against it. */
async function preferHardware(
  spec: RollSpec,
  tools: FfmpegTools,
  kind: HardwareCodec,
): Promise<{ readonly encoder: string | null; readonly reason: Message }> {
  const { output, frame } = spec
  if (output.encoder === 'ffmpeg') return { encoder: null, reason: because('reason.softwareAsked') }
  if (hasMatte(spec)) return { encoder: null, reason: because('reason.matte') }
  if (output.bitDepth === 10) return { encoder: null, reason: because('reason.tenBits') }
  if (output.quality === 'high' || output.quality === 'max') {
    return { encoder: null, reason: because('reason.sharper', { quality: output.quality }) }
  }
  const { encoder, tried } = await probeHardware(tools, kind, { widthPx: frame.width, heightPx: frame.height })
  if (encoder !== null) {
    return { encoder, reason: because('reason.hardware', { width: frame.width, height: frame.height }) }
  }
  return { encoder: null, reason: because('reason.noHardware', { detail: told(tried) }) }
}

async function hardwareOnly(
  spec: RollSpec,
  tools: FfmpegTools,
  kind: HardwareCodec,
  chosen: (encoder: string, reason: Message) => Decision,
): Promise<Decision> {
  const { output, frame } = spec
  if (output.bitDepth === 10) throw fault('encoder', 'encoder.hardwareDepth', {}, 'output.bitDepth')
  if (hasMatte(spec)) throw fault('encoder', 'encoder.hardwareMatte', {}, 'output.matte')
  const { encoder, tried } = await probeHardware(tools, kind, { widthPx: frame.width, heightPx: frame.height })
  if (encoder === null) throw fault('encoder', 'encoder.noHardware', { detail: told(tried) }, FIELD)
  return chosen(encoder, ASKED)
}

const alphaOf = (spec: RollSpec): EncoderChoice['alpha'] => (needsAlpha(spec) ? spec.output.alpha : 'none')

const told = (tried: readonly ProbedEncoder[]): string =>
  tried.map(({ encoder, reason }) => `${encoder}: ${reason}`).join('; ')
