import { open, type FileHandle } from 'node:fs/promises'

/** A piece of a file and where it belongs, as mediabunny writes them. */
export interface FilePiece {
  readonly data: Uint8Array
  readonly position: number
}

/** A file written piece by piece, at any place. It remembers the first failure: what a stream tells later is only that it has ended. */
export class FileSink {
  readonly writable: WritableStream<FilePiece>
  readonly #handle: FileHandle
  #failure: unknown = null

  private constructor(handle: FileHandle) {
    this.#handle = handle
    this.writable = new WritableStream<FilePiece>({ write: (piece) => this.#write(piece) })
  }

  static async open(file: string): Promise<FileSink> {
    return new FileSink(await open(file, 'w'))
  }

  /** The error that ended writing, or null. */
  get failure(): unknown {
    return this.#failure
  }

  async close(): Promise<void> {
    await this.#handle.close()
  }

  async #write({ data, position }: FilePiece): Promise<void> {
    try {
      for (let done = 0; done < data.byteLength;) {
        const { bytesWritten } = await this.#handle.write(data, done, data.byteLength - done, position + done)
        done += bytesWritten
      }
    } catch (error) {
      this.#failure ??= error
      throw error
    }
  }
}
