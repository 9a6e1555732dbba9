import { fault, type FaultError } from '../../../shared/messages/fault'

export interface FfmpegExit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

const STOPPED_BY_SIGNAL = 255

/** What ffmpeg's end says, told as one fault: a full disk and a lost file are about the output, the rest about the encoder. */
export function ffmpegFault(exit: FfmpegExit, stderr: string, lastLine: string, path: string): FaultError {
  if (/No space left on device|There is not enough space on the disk|ENOSPC/i.test(stderr)) {
    return fault('output', 'encoder.diskFull', { path })
  }
  const ofOutput = stderr.split(/[\r\n]+/).find((line) => line.includes(path))
  if (ofOutput !== undefined && /Permission denied|Read-only file system|Input\/output error/i.test(ofOutput)) {
    return fault('output', 'encoder.outputLost', { path, detail: lastLine })
  }
  if (exit.signal !== null) return fault('encoder', 'encoder.ffmpegKilled', { signal: exit.signal })
  // Asked to stop by a signal, it closes its file and leaves with 255 without a word.
  if (exit.code === STOPPED_BY_SIGNAL && lastLine === '') {
    return fault('encoder', 'encoder.ffmpegKilled', { signal: 'SIGTERM' })
  }
  return fault('encoder', 'encoder.ffmpegFailed', { code: exit.code ?? -1, detail: lastLine || 'it said nothing' })
}
