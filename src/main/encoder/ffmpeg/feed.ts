import type { Writable } from 'node:stream'
import type { FrameRange, Window, WindowSource } from '../contract'

/** Frames handed to the pipe and not yet called back: one being written, one ready to follow. */
const FRAMES_IN_FLIGHT = 2

/**
 * Writes the windows of a range into a pipe, each frame corked so that its spans leave in one `writev`, and
 * waits for the reader: never more than two frames are under way. Ends the pipe after the last frame.
 * Rejects when the pipe breaks, when a window fails, or with the signal's reason when it aborts.
 */
export async function feedFrames(
  pipe: Writable,
  range: FrameRange,
  windows: WindowSource,
  signal: AbortSignal,
  onWritten: (frame: number) => void,
): Promise<void> {
  const state: { inFlight: number; broken: Error | null } = { inFlight: 0, broken: null }
  let wake: (() => void) | null = null
  const stir = (): void => {
    wake?.()
    wake = null
  }
  const onError = (error: Error): void => {
    state.broken ??= error
    stir()
  }
  const onAbort = (): void => {
    onError(signal.reason instanceof Error ? signal.reason : new Error('aborted'))
  }
  const write = (frame: number, window: Window): void => {
    state.inFlight++
    const last = window.spans.length - 1
    const written = (error?: Error | null): void => {
      window.release()
      state.inFlight--
      if (error) state.broken ??= error
      else onWritten(frame)
      stir()
    }
    pipe.cork()
    window.spans.forEach((span, index) => {
      if (index === last) pipe.write(span, written)
      else pipe.write(span)
    })
    pipe.uncork()
  }
  const roomFor = async (frames: number): Promise<void> => {
    while (state.inFlight > frames && state.broken === null) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    if (state.broken !== null) throw state.broken
  }

  pipe.on('error', onError)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    signal.throwIfAborted()
    for (let frame = range.fromFrame; frame < range.toFrame; frame++) {
      write(frame, await windows.take(frame))
      await roomFor(FRAMES_IN_FLIGHT - 1)
    }
    await roomFor(0)
    pipe.end()
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
