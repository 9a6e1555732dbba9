import { execFile } from 'node:child_process'

export interface RunResult {
  /** Exit code; null when it could not be started, was killed or ran out of time. */
  readonly code: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

const TIMEOUT_MS = 15_000
const MAX_OUTPUT_BYTES = 32 << 20

/** Runs a program to its end with its output held; never rejects. `input` goes to its stdin. */
export function run(
  executable: string,
  args: readonly string[],
  options: { readonly input?: Uint8Array; readonly timeoutMs?: number; readonly signal?: AbortSignal } = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = execFile(
      executable,
      args,
      {
        encoding: 'buffer',
        maxBuffer: MAX_OUTPUT_BYTES,
        timeout: options.timeoutMs ?? TIMEOUT_MS,
        killSignal: 'SIGKILL',
        windowsHide: true,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null
        resolve({ code, stdout, stderr: stderr.toString('utf8') || (error?.message ?? '') })
      },
    )
    // A program that ends before it has read everything breaks the pipe; its exit code tells why.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(options.input)
  })
}
