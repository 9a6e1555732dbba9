import { fault, FaultError, type Fault } from '../../../shared/messages/fault'
import type { EngineInfo } from '../../../shared/engine/protocol'

/** Something that was looked for: what was found, or why it was not. */
export type Finding<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }

/** An encoder of ffmpeg, as a probe frame found it. */
export interface EncoderFinding {
  readonly name: string
  readonly usable: boolean
  /** Why not; null when usable. */
  readonly reason: string | null
}

export interface FfmpegFinding {
  readonly path: string
  readonly version: string
  readonly encoders: readonly EncoderFinding[]
}

/** What `doctor` found on this computer. */
export interface DoctorReport {
  readonly versions: Readonly<Record<'rollvideo' | 'electron' | 'chrome' | 'node' | 'platform', string>>
  readonly engine: Finding<EngineInfo>
  readonly ffmpeg: Finding<FfmpegFinding>
  readonly fonts: { readonly bundled: number; readonly missing: readonly string[]; readonly systemFamilies: number }
  readonly sqlite: Finding<string>
  readonly disk: { readonly folder: string; readonly freeBytes: number | null }
}

/** Runs one examination, which may fail in its own way. */
export async function find<T>(work: () => Promise<T>): Promise<Finding<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof FaultError) return { ok: false, fault: error.fault }
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, fault: fault('encoder', 'command.unexpected', { detail }).fault }
  }
}
