export interface FfmpegProgress {
  /** Frames encoded. */
  readonly frame: number
  /** Bytes written. */
  readonly bytes: number
  /** True once ffmpeg has finished the file. */
  readonly ended: boolean
}

/** Reads what `-progress` writes: `key=value` lines, a `progress=` line after each block, in chunks cut anywhere. */
export class ProgressParser {
  #rest = ''
  #frame = 0
  #bytes = 0

  /** The latest complete block in this chunk, or null. */
  push(chunk: string): FfmpegProgress | null {
    const lines = (this.#rest + chunk).split('\n')
    this.#rest = (lines.pop() ?? '').slice(-1024)
    let latest: FfmpegProgress | null = null
    for (const line of lines) {
      const [key, value] = line.trim().split('=', 2)
      if (key === undefined || value === undefined) continue
      const number = Number(value)
      if (key === 'frame' && Number.isFinite(number)) this.#frame = number
      else if (key === 'total_size' && Number.isFinite(number)) this.#bytes = number
      else if (key === 'progress') latest = { frame: this.#frame, bytes: this.#bytes, ended: value === 'end' }
    }
    return latest
  }
}
