import { FFmpeg } from '@ffmpeg/ffmpeg'
import { WASM_CORE_PATH, WASM_CORE_SCRIPT, WASM_INPUT, WASM_OUTPUT } from '../../shared/export/wasm'

/** ffmpeg as WebAssembly, in a worker of this page: encodes one bounded segment after the other. */
export class SegmentEncoder {
  readonly #ffmpeg = new FFmpeg()
  #loading: Promise<unknown> | null = null
  #lastLine = ''

  constructor() {
    this.#ffmpeg.on('log', ({ message }) => {
      if (message.trim() !== '') this.#lastLine = message.trim()
    })
  }

  /** The encoded file. Rejects with ffmpeg's last words. */
  async encode(data: Uint8Array<ArrayBuffer>, args: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
    this.#loading ??= this.#ffmpeg.load({ coreURL: new URL(WASM_CORE_PATH + WASM_CORE_SCRIPT, location.href).href })
    await this.#loading
    this.#lastLine = ''
    await this.#ffmpeg.writeFile(WASM_INPUT, data)
    try {
      const code = await this.#ffmpeg.exec([...args])
      if (code !== 0) throw new Error(this.#lastLine || `exit code ${code}`)
    } finally {
      await this.#ffmpeg.deleteFile(WASM_INPUT)
    }
    const encoded = await this.#ffmpeg.readFile(WASM_OUTPUT)
    await this.#ffmpeg.deleteFile(WASM_OUTPUT)
    if (typeof encoded === 'string') throw new Error('the segment came as text')
    return new Uint8Array(encoded)
  }
}
