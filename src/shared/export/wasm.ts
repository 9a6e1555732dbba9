/** Encoder process → the built-in encoder's page. One at a time: the answer is the credit for the next. */
export interface WasmRequest {
  readonly type: 'encode'
  /** Frames one after the other, as `WASM_INPUT`. */
  readonly data: Uint8Array<ArrayBuffer>
  /** ffmpeg's arguments, reading `WASM_INPUT` and writing `WASM_OUTPUT`. */
  readonly args: readonly string[]
}

/** The page → encoder process. */
export type WasmReply =
  | { readonly type: 'encoded'; readonly data: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly detail: string }

/** Names in the page's own file system, which lies in memory. */
export const WASM_INPUT = 'frames.raw'
export const WASM_OUTPUT = 'segment'

/** Where the app's own host serves ffmpeg's core: a file of its own under the GPL, which may be replaced. */
export const WASM_CORE_PATH = '/ffmpeg-core/'
export const WASM_CORE_SCRIPT = 'ffmpeg-core.js'
