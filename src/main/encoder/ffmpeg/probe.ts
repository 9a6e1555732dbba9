import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { rational } from '../../../shared/rational'
import { choiceOf } from '../../../shared/export/choice'
import type { EncoderChoice } from '../../../shared/export/result'
import { OUTPUT_FORMATS, traitsOf, type OutputFormat } from '../../../shared/formats/table'
import { frameBytes, type FrameSize } from '../windows/geometry'
import { codecArgs } from './args/codec'
import {
  hardwareCandidates,
  isHardwareEncoder,
  VAAPI_DEVICE,
  type HardwareCodec,
  type HardwareEncoder,
} from './args/hardware'
import { rawInputArgs } from './args/input'
import { words } from './args/words'
import { fileKey, type FfmpegTools } from './find'
import { run } from './run'

/** What trying an encoder showed. */
export interface ProbedEncoder {
  readonly encoder: string
  readonly format: OutputFormat
  readonly usable: boolean
  /** Why not, in ffmpeg's words; empty when usable. */
  readonly reason: string
}

/** Probes at a time: hardware sessions are few, and a probe of software keeps a core busy. */
const PROBES_AT_A_TIME = 2

const HARDWARE_CODECS: readonly HardwareCodec[] = ['h264', 'hevc']

const PROBE_FRAME: FrameSize = { widthPx: 640, heightPx: 360 }

interface Trial {
  readonly encoder: string
  readonly format: OutputFormat
}

const results = new Map<string, Promise<ProbedEncoder>>()
const lists = new Map<string, Promise<ReadonlySet<string>>>()

/** Every encoder the app can use with an ffmpeg, each tried with a real frame; results are kept per ffmpeg file. */
export async function probeEncoders(tools: FfmpegTools): Promise<ProbedEncoder[]> {
  const trials = [
    ...OUTPUT_FORMATS.map((format): Trial => ({ encoder: traitsOf(format).encoder, format })),
    ...HARDWARE_CODECS.flatMap((codec) => hardwareCandidates(process.platform, codec).map(hardwareTrial)),
  ]
  const probed: ProbedEncoder[] = []
  for (let start = 0; start < trials.length; start += PROBES_AT_A_TIME) {
    const batch = trials.slice(start, start + PROBES_AT_A_TIME)
    probed.push(...(await Promise.all(batch.map((trial) => probeEncoder(tools, trial, PROBE_FRAME)))))
  }
  return probed
}

/** The first hardware encoder of a codec that encodes a frame of this size, and what the others said. */
export async function probeHardware(
  tools: FfmpegTools,
  codec: HardwareCodec,
  frame: FrameSize,
): Promise<{ readonly encoder: HardwareEncoder | null; readonly tried: readonly ProbedEncoder[] }> {
  const tried: ProbedEncoder[] = []
  for (const encoder of hardwareCandidates(process.platform, codec)) {
    const result = await probeEncoder(tools, hardwareTrial(encoder), frame)
    tried.push(result)
    if (result.usable) return { encoder, tried }
  }
  return { encoder: null, tried }
}

/** Whether an ffmpeg was built with an encoder. */
export async function hasEncoder(tools: FfmpegTools, encoder: string): Promise<boolean> {
  return (await encodersOf(tools)).has(encoder)
}

/** Tries one encoder with one frame of the given size, with the arguments of an export. Never rejects for an encoder that fails. */
async function probeEncoder(tools: FfmpegTools, trial: Trial, frame: FrameSize): Promise<ProbedEncoder> {
  const key = `${await fileKey(tools.ffmpeg)}\0${trial.encoder}\0${trial.format}\0${frame.widthPx}x${frame.heightPx}`
  let result = results.get(key)
  if (result === undefined) {
    result = tryEncoder(tools, trial, frame)
    results.set(key, result)
  }
  return result
}

async function tryEncoder(tools: FfmpegTools, trial: Trial, frame: FrameSize): Promise<ProbedEncoder> {
  const { encoder, format } = trial
  if (!(await encodersOf(tools)).has(encoder))
    return { encoder, format, usable: false, reason: 'not in this build of ffmpeg' }
  const device = missingDevice(encoder)
  if (device !== null) return { encoder, format, usable: false, reason: `there is no ${device}` }
  const choice = choiceOfTrial(trial)
  const input = Buffer.alloc(frameBytes(choice.bandPixelFormat, frame), 128)
  const { code, stdout, stderr } = await run(tools.ffmpeg, probeArgs(choice, frame), { input })
  if (code === 0 && stdout.byteLength > 0) return { encoder, format, usable: true, reason: '' }
  return { encoder, format, usable: false, reason: causeOf(stderr) }
}

function hardwareTrial(encoder: string): Trial {
  return { encoder, format: encoder.startsWith('hevc') ? 'mp4-h265' : 'mp4-h264' }
}

/** With alpha where the format holds it: that asks the most of an encoder. */
function choiceOfTrial({ encoder, format }: Trial): EncoderChoice {
  const alpha = traitsOf(format).alpha === null ? 'none' : 'straight'
  const reason = { key: 'reason.asked', params: {} } as const
  return choiceOf({ encoder, format, alpha, reason, quality: 'standard', bitDepth: 'auto' })
}

/** On Linux a driver shows as a device file; without it there is nothing to try. WSL has one of its own. */
function missingDevice(encoder: string): string | null {
  if (process.platform !== 'linux' || !isHardwareEncoder(encoder)) return null
  const devices = encoder.endsWith('nvenc') ? ['/dev/nvidiactl', '/dev/dxg'] : [VAAPI_DEVICE]
  return devices.some((device) => existsSync(device)) ? null : (devices[0] ?? null)
}

/** The first thing ffmpeg complained of is the cause; the rest follows from it. */
function causeOf(stderr: string): string {
  // SVT-AV1 introduces itself there.
  const first = stderr.split(/[\r\n]+/).find((line) => line.trim() !== '' && !line.startsWith('Svt[info]')) ?? ''
  return first.replace(/^(\[[^\]]*\]\s*)+/, '').trim() || 'it encoded nothing'
}

/**
 * One frame in, its packet out on stdout, by the codec’s arguments of an export. Raw, since other containers than the
 * format’s own refuse some tags.
 */
function probeArgs(choice: EncoderChoice, frame: FrameSize): string[] {
  const { before, after } = codecArgs({
    choice,
    quality: 'standard',
    cores: availableParallelism(),
  })
  return [
    ...words`-hide_banner -loglevel error`,
    ...before,
    ...rawInputArgs(choice.bandPixelFormat, frame, rational(30n)),
    ...after,
    ...words`-frames:v 1 -f rawvideo pipe:1`,
  ]
}

/** Names of the video and sound encoders that an ffmpeg was built with. */
async function encodersOf(tools: FfmpegTools): Promise<ReadonlySet<string>> {
  const key = await fileKey(tools.ffmpeg)
  let list = lists.get(key)
  if (list === undefined) {
    list = askEncoders(tools)
    lists.set(key, list)
  }
  return list
}

async function askEncoders(tools: FfmpegTools): Promise<ReadonlySet<string>> {
  const { stdout } = await run(tools.ffmpeg, ['-hide_banner', '-encoders'])
  const lines = stdout.toString('utf8').matchAll(/^ [VA]\S{5} (\S+)/gm)
  return new Set(Array.from(lines, ([, name = '']) => name))
}
