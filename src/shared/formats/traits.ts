import type { PixelFormat } from '../engine/bands'

/** The samples of a kind of file, without or with alpha. */
export interface Samples {
  /** What the engine delivers. */
  readonly bands: PixelFormat
  /** What the file holds, in ffmpeg's words, such as `yuva444p12le`. */
  readonly file: string
  /** What ffprobe may tell instead: it names its decoder's format, which differs between versions. */
  readonly alsoRead?: readonly string[]
}

/** Bits of a sample that a roll may ask for. */
type BitDepth = 8 | 10

/** What limits the frame rates of a picture that moves. */
interface Animation {
  /** The clock that its frames' times are counted by; null where they are fractions. */
  readonly ticksPerSecond: number | null
  /** Browsers and viewers show frames of a shorter time for a tenth of a second. */
  readonly leastTicks: number
}

/** What is to be known of a kind of file. Everything that depends on a format is read from here. */
export interface FormatTraits {
  /** What people call it: container and codec. */
  readonly name: string
  readonly container: 'mp4' | 'mov' | 'webm' | 'gif' | 'apng' | 'webp' | 'png' | 'tiff'
  /** Of the file's name, the proposed one first; of its pictures, where it is a sequence. */
  readonly extensions: readonly [string, ...string[]]
  /** A folder of numbered pictures in place of a file. */
  readonly isSequence: boolean
  readonly opaque: Samples
  /** Null where the file cannot hold alpha. */
  readonly alpha: Samples | null
  /** How the format defines colour beside alpha: `straight` alone, or as the file's maker likes; `hard`: alpha of one bit. */
  readonly alphaForm: 'any' | 'straight' | 'hard'
  /** A picture that moves: it tells how often it plays. Null for all else. */
  readonly animation: Animation | null
  /** Opaque samples of a depth that may be asked for; null where there is no choice. */
  readonly depths: Readonly<Record<BitDepth, Samples>> | null
  /** Opaque samples of qualities that have their own. */
  readonly ofQuality?: Readonly<Partial<Record<'draft' | 'standard' | 'high' | 'max', Samples>>>
  /** The codec as ffprobe and as mediabunny name it, by its mark in the file where it has no name for it; null where it reads no such file. */
  readonly codec: { readonly ffprobe: string; readonly mediabunny: string | null }
  /** ffmpeg's encoder in software. */
  readonly encoder: string
  /** The smallest picture that the encoder takes. */
  readonly leastPx: { readonly width: number; readonly height: number }
  /** The kind of hardware encoders that may take its place. */
  readonly hardware: 'h264' | 'hevc' | null
  /** In what the built-in encoder's segments are joined to one file; null where it cannot make the format. */
  readonly builtIn: 'mp4' | 'mov' | null
  /** Codec of the sound beside the pictures; null where the file holds none. */
  readonly sound: 'aac' | 'opus' | null
  /** The colour tags that the file carries. */
  readonly colorTags: 'all' | 'all-but-range' | 'none'
  /** Whether its times tell the frame rate exactly. */
  readonly exactRate: boolean
}
