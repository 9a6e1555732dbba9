import type { PixelFormat } from '../engine/bands'

/** The samples of a kind of file, without or with alpha. */
interface Samples {
  /** What the engine delivers. */
  readonly bands: PixelFormat
  /** What the file holds, in ffmpeg's words, such as `yuva444p12le`. */
  readonly file: string
  /** What ffprobe may tell instead: it names its decoder's format, which differs between versions. */
  readonly alsoRead?: readonly string[]
}

/** What is to be known of a kind of file. Everything that depends on a format is read from here. */
export interface FormatTraits {
  /** What people call it: container and codec. */
  readonly name: string
  readonly container: 'mp4' | 'mov' | 'webm' | 'png'
  /** Of the file's name, the proposed one first; of its pictures, where it is a sequence. */
  readonly extensions: readonly [string, ...string[]]
  /** A folder of numbered pictures in place of a file. */
  readonly isSequence: boolean
  readonly opaque: Samples
  /** Null where the file cannot hold alpha. */
  readonly alpha: Samples | null
  /** The codec as ffprobe and as mediabunny name it; null where mediabunny cannot read the file. */
  readonly codec: { readonly ffprobe: string; readonly mediabunny: string | null }
  /** ffmpeg's encoder in software. */
  readonly encoder: string
  /** The kind of hardware encoders that may take its place. */
  readonly hardware: 'h264' | null
  /** In what the built-in encoder's segments are joined to one file; null where it cannot make the format. */
  readonly builtIn: 'mp4' | 'mov' | null
  /** Codec of the sound beside the pictures; null where the file holds none. */
  readonly sound: 'aac' | 'opus' | null
  /** The colour tags that the file carries. */
  readonly colorTags: 'all' | 'all-but-range' | 'none'
  /** Whether its times tell the frame rate exactly. */
  readonly exactRate: boolean
}
