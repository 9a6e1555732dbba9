import { spawn } from 'node:child_process'
import { once } from 'node:events'
import os from 'node:os'
import { fault } from '../../../shared/messages/fault'
import type { Encoder, EncoderHooks } from '../contract'
import { ffmpegFault, type FfmpegExit } from './failure'
import { feedFrames } from './feed'
import { ProgressParser, type FfmpegProgress } from './progress'
import { Tail } from './tail'

export interface FfmpegJob {
  readonly executable: string
  /** Reads rawvideo from `pipe:0`, reports by `-progress pipe:1`. */
  readonly args: readonly string[]
  readonly outputPath: string
}

/** An encoder that runs one ffmpeg per segment and counts what it says it has encoded. */
export function ffmpegEncoder(job: FfmpegJob, hooks: EncoderHooks): Encoder {
  return async (_plan, range, windows, signal) => {
    signal.throwIfAborted()
    // A group of its own, so that Ctrl-C in a terminal reaches us alone and we end ffmpeg in our own order.
    const detached = process.platform !== 'win32'
    const child = spawn(job.executable, job.args, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true, detached })
    const kill = (): void => {
      child.kill('SIGKILL')
    }
    signal.addEventListener('abort', kill, { once: true })
    const stderr = new Tail()
    const progress = new ProgressParser()
    let latest: FfmpegProgress = { frame: 0, bytes: 0, ended: false }
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr.push(chunk)
    })
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const report = progress.push(chunk)
      if (report === null) return
      latest = report
      hooks.onWritten(report.bytes)
    })
    const closed = new Promise<FfmpegExit>((resolve) => {
      child.once('close', (code, signal) => {
        resolve({ code, signal })
      })
    })
    try {
      await once(child, 'spawn')
    } catch (error) {
      signal.removeEventListener('abort', kill)
      throw fault('encoder', 'encoder.ffmpegNotStarted', { path: job.executable, detail: reasonOf(error) })
    }
    if (child.pid !== undefined) {
      standBack(child.pid)
      hooks.onStarted(child.pid)
    }
    try {
      const feeding = feedFrames(child.stdin, range, windows, signal, (frame) => {
        hooks.onFed(frame + 1 - range.fromFrame)
      }).catch((error: unknown) => {
        // ffmpeg has stopped reading: its exit says why.
        if (!isPipeError(error)) throw error
      })
      // ffmpeg may also end while the feeder waits for a band; then nothing is left to wait for.
      await Promise.race([feeding, closed])
      const exit = await closed
      signal.throwIfAborted()
      if (exit.code !== 0) throw ffmpegFault(exit, stderr.text, stderr.lastLine, job.outputPath)
    } finally {
      signal.removeEventListener('abort', kill)
      kill()
      child.stdin.destroy()
      await closed
    }
    const frames = range.toFrame - range.fromFrame
    if (!latest.ended || latest.frame !== frames) {
      throw fault('encoder', 'encoder.frameCount', { got: latest.frame, want: frames })
    }
    return { path: job.outputPath, range, frames }
  }
}

function isPipeError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EPIPE' || code === 'ECONNRESET' || code === 'EOF' || code === 'ERR_STREAM_DESTROYED'
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/**
 * Lets everything else go first: the machine stays usable, and our own feeding is not kept waiting by the encoder's
 * threads. Set before ffmpeg starts its threads, which inherit it.
 */
function standBack(pid: number): void {
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // It may have ended already, or the system may not allow it; then it runs like any other process.
  }
}
