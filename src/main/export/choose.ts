import path from 'node:path'
import { choiceOf } from '../../shared/export/choice'
import type { EncoderChoice } from '../../shared/export/result'
import { traitsOf, type OutputFormat } from '../../shared/formats/table'
import { fault } from '../../shared/messages/fault'
import { hasAlpha } from '../../shared/roll/alpha'
import { outputFormatOf } from '../../shared/roll/format'
import type { RollSpec } from '../../shared/roll/spec'
import { findFfmpeg, type FfmpegTools } from '../encoder/ffmpeg/find'
import { hasEncoder, probeHardware, type ProbedEncoder } from '../encoder/ffmpeg/probe'

/** The choice with the ffmpeg behind it; null where the built-in encoder works. */
export interface Decision {
  readonly choice: EncoderChoice
  readonly tools: FfmpegTools | null
}

/** Which encoder makes the file of a roll, and why. `outputPath` is null when no output is named yet. */
export async function chooseEncoder(spec: RollSpec, outputPath: string | null): Promise<EncoderChoice> {
  const { choice } = await decideEncoder(spec, formatOfOutput(spec, outputPath))
  return choice
}

/** The format that a roll's output asks for; a FaultError (roll) when its name contradicts the roll. */
export function formatOfOutput(spec: RollSpec, outputPath: string | null): OutputFormat {
  return outputFormatOf(spec, outputPath === null ? null : path.extname(outputPath))
}

/**
 * Decides by `output.encoder`: `auto` takes a hardware encoder for draft and standard H.264 when it really encodes
 * a frame of this size, else ffmpeg's software encoder, else the built-in one. FaultError (encoder) when what was
 * asked for is not there.
 */
export async function decideEncoder(
  spec: RollSpec,
  format: OutputFormat,
  ffmpegSetting: string | null = null,
): Promise<Decision> {
  const wanted = spec.output.encoder
  const { encoder: software, hardware: kind, builtIn } = traitsOf(format)
  if (wanted === 'wasm') return withBuiltIn(spec, format, 'output.encoder asks for it')
  if (wanted === 'hardware' && kind === null) throw fault('encoder', 'encoder.hardwareFormat', { format }, FIELD)
  const tools = await findFfmpeg(ffmpegSetting)
  if (tools === null) {
    if (wanted !== 'auto') throw fault('encoder', 'encoder.ffmpegNeeded', { encoder: wanted }, FIELD)
    if (builtIn === null) throw fault('encoder', 'encoder.formatNeedsFfmpeg', { format }, 'output.format')
    return withBuiltIn(spec, format, 'no ffmpeg was found; the built-in WebAssembly encoder is several times slower')
  }
  const chosen = (encoder: string, reason: string): Decision => ({
    choice: choiceOf({ format, alpha: alphaOf(spec), encoder, reason }),
    tools,
  })
  if (wanted === 'hardware') return hardwareOnly(spec, tools, chosen)
  let reason = `ffmpeg ${tools.version}'s encoder for this format`
  if (kind !== null) {
    const hardware = await preferHardware(spec, tools)
    if (hardware.encoder !== null) return chosen(hardware.encoder, hardware.reason)
    reason = hardware.reason
  }
  if (await hasEncoder(tools, software)) return chosen(software, reason)
  if (wanted === 'auto' && builtIn !== null) {
    return withBuiltIn(spec, format, `ffmpeg at ${tools.ffmpeg} was built without ${software}`)
  }
  throw fault('encoder', 'encoder.ffmpegLacks', { path: tools.ffmpeg, encoder: software, format }, 'output.format')
}

const FIELD = 'output.encoder'

function withBuiltIn(spec: RollSpec, format: OutputFormat, reason: string): Decision {
  const { builtIn, encoder } = traitsOf(format)
  if (builtIn === null) throw fault('encoder', 'encoder.wasmFormat', { format }, FIELD)
  return { choice: choiceOf({ format, alpha: alphaOf(spec), encoder: `wasm:${encoder}`, reason }), tools: null }
}

/** Hardware for `auto`, with the reason for or against it. */
async function preferHardware(
  { output, frame }: RollSpec,
  tools: FfmpegTools,
): Promise<{ readonly encoder: string | null; readonly reason: string }> {
  if (output.encoder === 'ffmpeg') return { encoder: null, reason: 'output.encoder asks for ffmpeg in software' }
  if (output.quality === 'high' || output.quality === 'max') {
    const reason = `at quality ${output.quality} it keeps the edges of text sharper than hardware at the same size`
    return { encoder: null, reason }
  }
  const { encoder, tried } = await probeHardware(tools, { widthPx: frame.width, heightPx: frame.height })
  if (encoder !== null)
    return { encoder, reason: `this computer's hardware encoded a ${frame.width}×${frame.height} frame` }
  return { encoder: null, reason: `no hardware encoder works here (${told(tried)})` }
}

async function hardwareOnly(
  { frame }: RollSpec,
  tools: FfmpegTools,
  chosen: (encoder: string, reason: string) => Decision,
): Promise<Decision> {
  const { encoder, tried } = await probeHardware(tools, { widthPx: frame.width, heightPx: frame.height })
  if (encoder === null) throw fault('encoder', 'encoder.noHardware', { detail: told(tried) }, FIELD)
  return chosen(encoder, 'output.encoder asks for hardware')
}

const alphaOf = (spec: RollSpec): EncoderChoice['alpha'] => (hasAlpha(spec) ? spec.output.alpha : 'none')

const told = (tried: readonly ProbedEncoder[]): string =>
  tried.map(({ encoder, reason }) => `${encoder}: ${reason}`).join('; ')
