import { utilityProcess, type MessagePortMain } from 'electron'
import path from 'node:path'
import type { EncoderJob, EncoderReport } from '../../shared/export/job'
import { fault, FaultError } from '../../shared/messages/fault'
import { killNow, killOrphan } from './children'

export interface EncoderRun {
  readonly job: EncoderJob
  /** The band port; after it the port of the built-in encoder's page, if that writes. */
  readonly ports: MessagePortMain[]
  readonly signal: AbortSignal
  readonly onFirst: () => void
  readonly onProgress: (frame: number, bytes: number) => void
}

/** Built into the folder of main's own bundle. */
const ENTRY = path.join(import.meta.dirname, 'encoder.js')

/**
 * Runs a job in an encoder process of its own and returns the frames written. When it settles, the process and all
 * it started have ended. Rejects with the fault that ended the job, with the signal's reason when that aborts.
 */
export async function runEncoderProcess({ job, ports, signal, onFirst, onProgress }: EncoderRun): Promise<number> {
  signal.throwIfAborted()
  const child = utilityProcess.fork(ENTRY, [], {
    serviceName: 'RollVideo encoder',
    stdio: 'ignore',
  })
  const exited = new Promise<number>((resolve) => {
    child.once('exit', resolve)
  })
  let grandchild: number | null = null
  try {
    return await new Promise<number>((resolve, reject) => {
      const onAbort = (): void => {
        reject(signal.reason instanceof Error ? signal.reason : fault('interrupted', 'encoder.interrupted'))
      }
      signal.addEventListener('abort', onAbort, { once: true })
      child.on('message', (report: EncoderReport) => {
        if (report.type === 'child') grandchild = report.pid
        else if (report.type === 'first') onFirst()
        else if (report.type === 'progress') onProgress(report.frame, report.bytes)
        else {
          grandchild = null
          if (report.type === 'done') resolve(report.frames)
          else reject(new FaultError(report.fault))
        }
      })
      child.once('exit', (code) => {
        reject(fault('encoder', 'encoder.processGone', { code }))
      })
      child.postMessage({ type: 'job', job }, ports)
    })
  } finally {
    // The grandchild first: while its parent lives, its end is waited for properly.
    if (grandchild !== null) killNow(grandchild)
    // One that is only being started has no id yet.
    if (child.pid === undefined) child.once('spawn', () => child.kill())
    else killNow(child.pid)
    await exited
    if (grandchild !== null) await killOrphan(grandchild)
  }
}
