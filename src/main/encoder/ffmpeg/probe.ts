import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { rational } from '../../../shared/rational'
import type { EncoderChoice, OutputFormat } from '../../../shared/export/result'
import { frameBytes, type FeedPixelFormat, type FrameSize } from '../windows/geometry'
import { codecArgs } from './args/command'
import { hardwareCandidates, isHardwareEncoder, VAAPI_DEVICE, type HardwareEncoder } from './args/hardware'
import { rawInputArgs } from './args/input'
import { words } from './args/words'
import { fileKey, type FfmpegTools } from './find'
import { run } from './run'

/** What trying an encoder showed. */
export interface ProbedEncoder {
  readonly encoder: string
  readonly usable: boolean
  /** Why not, in ffmpeg's words; empty when usable. */
  readonly reason: string
}

/** Probes at a time: hardware sessions are few, and a probe of software keeps a core busy. */
const PROBES_AT_A_TIME = 2

const PROBE_FRAME: FrameSize = { widthPx: 640, heightPx: 360 }

interface Trial {
  readonly encoder: string
  readonly format: OutputFormat
  readonly feed: FeedPixelFormat
  readonly alpha: EncoderChoice['alpha']
}

const SOFTWARE: readonly Trial[] = [
  { encoder: 'libx264', format: 'mp4-h264', feed: 'yuv420p', alpha: 'none' },
  { encoder: 'prores_ks', format: 'mov-prores4444', feed: 'yuva444p', alpha: 'straight' },
  { encoder: 'libvpx-vp9', format: 'webm-vp9', feed: 'yuva420p', alpha: 'straight' },
  { encoder: 'png', format: 'png-sequence', feed: 'rgba', alpha: 'straight' },
]

const results = new Map<string, Promise<ProbedEncoder>>()
const lists = new Map<string, Promise<ReadonlySet<string>>>()

/** Every encoder the app can use with an ffmpeg, each tried with a real frame; results are kept per ffmpeg file. */
export async function probeEncoders(tools: FfmpegTools): Promise<ProbedEncoder[]> {
  const names = [...SOFTWARE.map(({ encoder }) => encoder), ...hardwareCandidates(process.platform)]
  const probed: ProbedEncoder[] = []
  for (let start = 0; start < names.length; start += PROBES_AT_A_TIME) {
    const batch = names.slice(start, start + PROBES_AT_A_TIME)
    probed.push(...(await Promise.all(batch.map((name) => probeEncoder(tools, name, PROBE_FRAME)))))
  }
  return probed
}

/** The first hardware H.264 encoder that encodes a frame of this size, and what the others said. */
export async function probeHardware(
  tools: FfmpegTools,
  frame: FrameSize,
): Promise<{ readonly encoder: HardwareEncoder | null; readonly tried: readonly ProbedEncoder[] }> {
  const tried: ProbedEncoder[] = []
  for (const encoder of hardwareCandidates(process.platform)) {
    const result = await probeEncoder(tools, encoder, frame)
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
async function probeEncoder(tools: FfmpegTools, encoder: string, frame: FrameSize): Promise<ProbedEncoder> {
  const key = `${await fileKey(tools.ffmpeg)}\0${encoder}\0${frame.widthPx}x${frame.heightPx}`
  let result = results.get(key)
  if (result === undefined) {
    result = tryEncoder(tools, encoder, frame)
    results.set(key, result)
  }
  return result
}

async function tryEncoder(tools: FfmpegTools, encoder: string, frame: FrameSize): Promise<ProbedEncoder> {
  if (!(await encodersOf(tools)).has(encoder)) return { encoder, usable: false, reason: 'not in this build of ffmpeg' }
  const device = missingDevice(encoder)
  if (device !== null) return { encoder, usable: false, reason: `there is no ${device}` }
  const trial = SOFTWARE.find((entry) => entry.encoder === encoder) ?? hardwareTrial(encoder)
  const input = Buffer.alloc(frameBytes(trial.feed, frame), 128)
  const { code, stdout, stderr } = await run(tools.ffmpeg, probeArgs(trial, frame), { input })
  if (code === 0 && stdout.byteLength > 0) return { encoder, usable: true, reason: '' }
  return { encoder, usable: false, reason: causeOf(stderr) }
}

function hardwareTrial(encoder: string): Trial {
  return { encoder, format: 'mp4-h264', feed: 'yuv420p', alpha: 'none' }
}

/** On Linux a driver shows as a device file; without it there is nothing to try. WSL has one of its own. */
function missingDevice(encoder: string): string | null {
  if (process.platform !== 'linux' || !isHardwareEncoder(encoder)) return null
  const devices = encoder === 'h264_nvenc' ? ['/dev/nvidiactl', '/dev/dxg'] : [VAAPI_DEVICE]
  return devices.some((device) => existsSync(device)) ? null : (devices[0] ?? null)
}

/** The first thing ffmpeg complained of is the cause; the rest follows from it. */
function causeOf(stderr: string): string {
  const first = stderr.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? ''
  return first.replace(/^(\[[^\]]*\]\s*)+/, '').trim() || 'it encoded nothing'
}

/** One frame in, its packet out on stdout, by the codec's arguments of an export. */
function probeArgs({ encoder, format, feed, alpha }: Trial, frame: FrameSize): string[] {
  const { before, after } = codecArgs({
    choice: { encoder, format, alpha },
    quality: 'standard',
    cores: availableParallelism(),
  })
  return [
    ...words`-hide_banner -loglevel error`,
    ...before,
    ...rawInputArgs(feed, frame, rational(30n)),
    ...after,
    ...words`-frames:v 1 -f nut pipe:1`,
  ]
}

/** Names of the video encoders that an ffmpeg was built with. */
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
  const lines = stdout.toString('utf8').matchAll(/^ V\S{5} (\S+)/gm)
  return new Set(Array.from(lines, ([, name = '']) => name))
}
