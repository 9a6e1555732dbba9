import type { CueFormat } from '../../roll/text-format'
import type { TextFault } from '../parsed'
import { readBlocks } from './blocks'
import type { Cue, CueFile } from './cue'
import { faultAt } from './fault-at'
import { readLyrics } from './lrc'

/** Reads a file of cues, in the order of their times; those of one time stay as they are written. */
export function readCues(text: string, format: CueFormat): CueFile {
  const { cues, faults } = format === 'lrc' ? readLyrics(text) : readBlocks(text, { isVtt: format === 'vtt' })
  const told = [...faults, ...orderFaults(cues), ...overlapFaults(cues)]
  // Where a time is broken, that is what there is to say.
  if (cues.length === 0 && !told.some(({ severity }) => severity === 'error')) {
    told.push(faultAt('error', 'cue.none', 1, 1, { format }))
  }
  return { cues: cues.toSorted((a, b) => a.startMs - b.startMs), faults: told }
}

/** The first cue that is written behind a later one, and how many there are. */
function orderFaults(cues: readonly Cue[]): TextFault[] {
  let latestMs = 0
  const late = cues.filter(({ startMs }) => {
    const isLate = startMs < latestMs
    latestMs = Math.max(latestMs, startMs)
    return isLate
  })
  const [first] = late
  return first === undefined ? [] : [faultAt('warning', 'cue.order', first.line, 1, { count: late.length })]
}

/** The first cue that begins while another one is still on, and how many there are; cues of one time belong together. */
function overlapFaults(cues: readonly Cue[]): TextFault[] {
  const sorted = cues.toSorted((a, b) => a.startMs - b.startMs)
  let on = { endMs: 0, startMs: 0 }
  const early: Cue[] = []
  for (const cue of sorted) {
    if (cue.startMs < on.endMs && cue.startMs > on.startMs) early.push(cue)
    if ((cue.endMs ?? 0) >= on.endMs) on = { startMs: cue.startMs, endMs: cue.endMs ?? 0 }
  }
  const [first] = early
  return first === undefined ? [] : [faultAt('warning', 'cue.overlap', first.line, 1, { count: early.length })]
}
