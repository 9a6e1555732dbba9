import path from 'node:path'
import type { EncoderChoice, OutputFormat } from '../../shared/export/result'
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
  const software = SOFTWARE[format]
  if (wanted === 'wasm') return builtIn(spec, format, 'output.encoder asks for it')
  if (wanted === 'hardware' && format !== 'mp4-h264')
    throw fault('encoder', 'encoder.hardwareFormat', { format }, FIELD)
  const tools = await findFfmpeg(ffmpegSetting)
  if (tools === null) {
    if (wanted !== 'auto') throw fault('encoder', 'encoder.ffmpegNeeded', { encoder: wanted }, FIELD)
    if (!hasBuiltIn(format)) throw fault('encoder', 'encoder.formatNeedsFfmpeg', { format }, 'output.format')
    return builtIn(spec, format, 'no ffmpeg was found; the built-in WebAssembly encoder is several times slower')
  }
  const chosen = (encoder: string, reason: string): Decision => ({
    choice: choiceOf(spec, format, encoder, reason),
    tools,
  })
  if (wanted === 'hardware') return hardwareOnly(spec, tools, chosen)
  let reason = `ffmpeg ${tools.version}'s encoder for this format`
  if (format === 'mp4-h264') {
    const hardware = await preferHardware(spec, tools)
    if (hardware.encoder !== null) return chosen(hardware.encoder, hardware.reason)
    reason = hardware.reason
  }
  if (await hasEncoder(tools, software)) return chosen(software, reason)
  if (wanted === 'auto' && hasBuiltIn(format)) {
    return builtIn(spec, format, `ffmpeg at ${tools.ffmpeg} was built without ${software}`)
  }
  throw fault('encoder', 'encoder.ffmpegLacks', { path: tools.ffmpeg, encoder: software, format }, 'output.format')
}

const FIELD = 'output.encoder'

const SOFTWARE: Readonly<Record<OutputFormat, string>> = {
  'mp4-h264': 'libx264',
  'mov-prores4444': 'prores_ks',
  'webm-vp9': 'libvpx-vp9',
  'png-sequence': 'png',
}

function hasBuiltIn(format: OutputFormat): boolean {
  return format === 'mp4-h264' || format === 'mov-prores4444'
}

function builtIn(spec: RollSpec, format: OutputFormat, reason: string): Decision {
  if (!hasBuiltIn(format)) throw fault('encoder', 'encoder.wasmFormat', { format }, FIELD)
  return { choice: choiceOf(spec, format, `wasm:${SOFTWARE[format]}`, reason), tools: null }
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

const told = (tried: readonly ProbedEncoder[]): string =>
  tried.map(({ encoder, reason }) => `${encoder}: ${reason}`).join('; ')

function choiceOf(spec: RollSpec, format: OutputFormat, encoder: string, reason: string): EncoderChoice {
  const alpha: EncoderChoice['alpha'] = hasAlpha(spec) ? spec.output.alpha : 'none'
  const isOpaque = alpha === 'none'
  const common = { encoder, reason, format, alpha }
  switch (format) {
    case 'mov-prores4444': {
      const pixelFormat = isOpaque ? 'yuv444p12le' : 'yuva444p12le'
      return { ...common, container: 'mov', bandPixelFormat: 'yuva444p', pixelFormat }
    }
    case 'webm-vp9': {
      const pixelFormat = isOpaque ? 'yuv420p' : 'yuva420p'
      return { ...common, container: 'webm', bandPixelFormat: pixelFormat, pixelFormat }
    }
    case 'png-sequence':
      return { ...common, container: 'png', bandPixelFormat: 'rgba', pixelFormat: isOpaque ? 'rgb24' : 'rgba' }
    default:
      return { ...common, container: 'mp4', bandPixelFormat: 'yuv420p', pixelFormat: 'yuv420p' }
  }
}
