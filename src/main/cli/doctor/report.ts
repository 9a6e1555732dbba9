import type { EngineInfo } from '../../../shared/engine/protocol'
import { FaultError, type Fault } from '../../../shared/messages/fault'
import type { FfmpegTools } from '../../encoder/ffmpeg/find'
import type { ProbedEncoder } from '../../encoder/ffmpeg/probe'

/** Something that was looked for: what was found, or why it was not. */
export type Finding<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }

export interface FfmpegFinding {
  readonly tools: FfmpegTools
  /** Each really tried with a frame. */
  readonly encoders: readonly ProbedEncoder[]
}

/** What `doctor` found on this computer. */
export interface DoctorReport {
  readonly versions: Readonly<Record<'rollvideo' | 'electron' | 'chrome' | 'node' | 'platform', string>>
  readonly engine: Finding<EngineInfo>
  /** Null where there is no ffmpeg: then the app encodes by itself, if it can. */
  readonly ffmpeg: Finding<FfmpegFinding | null>
  /** Whether the app's own encoder is there. */
  readonly builtInEncoder: boolean
  readonly fonts: Finding<{ readonly bundled: number; readonly missing: readonly string[]; readonly system: number }>
  /** SQLite's version. */
  readonly sqlite: Finding<string>
  readonly home: { readonly folder: string; readonly freeBytes: number | null }
}

/** Runs one examination, which may fail in its own way. */
export async function find<T>(work: () => Promise<T>): Promise<Finding<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof FaultError) return { ok: false, fault: error.fault }
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, fault: { kind: 'encoder', key: 'command.broken', params: { detail } } }
  }
}

/**
 * Whether a video can come of it: something paints, with fonts, and something encodes. An ffmpeg that was named and
 * is none keeps exports from working: it is not silently replaced by the app's own encoder.
 */
export function canExport({ engine, ffmpeg, builtInEncoder, fonts }: DoctorReport): boolean {
  const encodes = ffmpeg.ok && (builtInEncoder || (ffmpeg.value?.encoders.some(({ usable }) => usable) ?? false))
  return engine.ok && fonts.ok && encodes
}
