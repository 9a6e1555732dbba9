import type { Message } from '../messages/fault'
import type { PixelFormat } from '../engine/bands'
import type { OutputFormat } from '../formats/table'
import type { FormatTraits } from '../formats/traits'

/** Which encoder makes the file, and why not a better one. */
export interface EncoderChoice {
  /** Such as `libx264`, `h264_nvenc`, `prores_ks`, `libvpx-vp9`, `png`, `wasm:libx264`. */
  readonly encoder: string
  readonly reason: Message
  readonly format: OutputFormat
  readonly container: FormatTraits['container']
  /** What the engine delivers, 8 bits. */
  readonly bandPixelFormat: PixelFormat
  /** What the file holds, in ffmpeg's words, such as `yuva444p12le`. */
  readonly pixelFormat: string
  readonly alpha: 'none' | 'straight' | 'premultiplied'
  /** Whether alpha goes into a second file beside it. */
  readonly hasMatte: boolean
}

export interface ExportProgress {
  readonly frame: number
  readonly frames: number
  readonly fps: number
  readonly etaSeconds: number
  readonly bytes: number
}

/** What was asked of the finished file, and what was found in it. */
export type ExportChecks = Readonly<Record<string, string | number | boolean>>

export interface ExportResult {
  readonly path: string
  /** Alpha as a second video; null where there is none. */
  readonly mattePath: string | null
  readonly frames: number
  readonly seconds: number
  readonly choice: EncoderChoice
  /** The exact command line, arguments quoted. */
  readonly command: string
  readonly checks: ExportChecks
  readonly timings: Readonly<Record<string, number>>
}
