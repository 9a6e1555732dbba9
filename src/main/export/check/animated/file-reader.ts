import type { FileHandle } from 'node:fs/promises'

const BLOCK_BYTES = 1 << 18

const CUT_OFF = 'it ends too early'

/** Walks through a file from its start: a block is held, whatever the file's size. */
export class FileReader {
  readonly #file: FileHandle
  readonly #size: number
  #block = Buffer.alloc(0)
  #blockAt = 0
  #at = 0

  private constructor(file: FileHandle, size: number) {
    this.#file = file
    this.#size = size
  }

  static async of(file: FileHandle): Promise<FileReader> {
    return new FileReader(file, (await file.stat()).size)
  }

  /** Where the next byte lies. */
  get position(): number {
    return this.#at
  }

  /** The next bytes, valid until the next call; a RangeError where the file has fewer. At most 256 KiB. */
  async bytes(count: number): Promise<Buffer> {
    if (this.#at + count > this.#blockAt + this.#block.length) await this.#fetch(count)
    const start = this.#at - this.#blockAt
    this.#at += count
    return this.#block.subarray(start, start + count)
  }

  /** A RangeError where the file has fewer bytes. */
  skip(count: number): void {
    this.#at += count
    if (this.#at > this.#size) throw new RangeError(CUT_OFF)
  }

  async #fetch(count: number): Promise<void> {
    const block = Buffer.allocUnsafe(BLOCK_BYTES)
    const { bytesRead } = await this.#file.read(block, 0, BLOCK_BYTES, this.#at)
    this.#block = block.subarray(0, bytesRead)
    this.#blockAt = this.#at
    if (bytesRead < count) throw new RangeError(CUT_OFF)
  }
}
