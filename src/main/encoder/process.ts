import process from 'node:process'
import { z } from 'zod'
import { encoderJobSchema, type EncoderReport } from '../../shared/export/job'
import { fault, FaultError, type Fault } from '../../shared/messages/fault'
import { portChannel } from './port-channel'
import { runJob } from './run-job'

// The encoder process: one job, then it ends. Ctrl-C in a terminal reaches every process of the group; main alone
// decides what it means.
process.on('SIGINT', () => undefined)

/** With it come the band port and, for the built-in encoder, its page's port. */
const orderSchema = z.strictObject({ type: z.literal('job'), job: encoderJobSchema })

const send = (report: EncoderReport): void => {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a port of Electron's, not a window
  process.parentPort.postMessage(report)
}

process.parentPort.once('message', ({ data, ports }) => {
  void (async () => {
    let outputPath = ''
    try {
      const { job } = orderSchema.parse(data)
      outputPath = job.writer.outputPath
      const [bands, page] = ports
      if (bands === undefined) throw new Error('the job came without its band port')
      send({ type: 'done', frames: await runJob(job, portChannel(bands), page ?? null, send) })
    } catch (error) {
      send({ type: 'failed', fault: faultOf(error, outputPath) })
    }
  })()
})

function faultOf(error: unknown, outputPath: string): Fault {
  if (error instanceof FaultError) return error.fault
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOSPC' || code === 'EDQUOT') return fault('output', 'encoder.diskFull', { path: outputPath }).fault
  return fault('encoder', 'encoder.failed', { detail: error instanceof Error ? error.message : String(error) }).fault
}
