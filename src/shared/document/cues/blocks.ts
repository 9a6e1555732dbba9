import type { TextFault } from '../parsed'
import type { Cue, CueFile } from './cue'
import { faultAt } from './fault-at'
import { readMarkup } from './markup'
import { sourceLines } from './source-lines'

/** `hh:mm:ss,mmm` of SubRip, `mm:ss.mmm` or `hh:mm:ss.mmm` of WebVTT; either takes the other's. */
const TIME = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[,.](\d{1,3})$/
const ARROW = /^(\s*)(\S*)(\s*-->\s*)(\S*)/

/** Blocks of WebVTT that are no cues. */
const ASIDE = /^(?:NOTE|STYLE|REGION)(?:\s|$)/

interface Kind {
  /** Whether a first line `WEBVTT` and the blocks of `ASIDE` belong to the format, and `&lt;` is a sign. */
  readonly isVtt: boolean
}

/**
 * Reads cues that have an arrow between their times: SubRip (.srt) and WebVTT (.vtt). Numbers and names of cues count
 * for nothing, and neither does what stands behind the times.
 */
export function readBlocks(text: string, { isVtt }: Kind): CueFile {
  const lines = sourceLines(text)
  const faults: TextFault[] = []
  const cues: Cue[] = []
  const isTimes = (at: number): boolean => lines[at]?.includes('-->') ?? false
  let at = isVtt && /^WEBVTT(?:\s|$)/.test(lines[0] ?? '') ? endOfBlock(lines, 0) : 0
  while (at < lines.length) {
    if (isTimes(at)) {
      const end = endOfText(lines, at + 1, isVtt)
      const times = readTimes(lines[at]!, at + 1, faults)
      const shown = readMarkup(trimmed(lines.slice(at + 1, end)), { entities: isVtt })
      if (times !== null) cues.push({ ...times, lines: shown, line: at + 1 })
      at = end
    } else if (lines[at]!.trim() === '' || isTimes(at + 1)) {
      at++
    } else if (isVtt && ASIDE.test(lines[at]!)) {
      at = endOfBlock(lines, at)
    } else {
      faults.push(faultAt('warning', 'cue.noTime', at + 1, 1, { value: shortened(lines[at]!) }))
      at = endOfBlock(lines, at)
    }
  }
  return { cues, faults }
}

function readTimes(line: string, number: number, faults: TextFault[]): Pick<Cue, 'startMs' | 'endMs'> | null {
  const [, before = '', from = '', arrow = '', to = ''] = ARROW.exec(line) ?? []
  const startMs = millisecondsOf(from)
  const endMs = millisecondsOf(to)
  if (startMs === null || endMs === null) {
    const [value, column] = startMs === null ? [from, before.length] : [to, before.length + from.length + arrow.length]
    faults.push(faultAt('error', 'cue.time', number, column + 1, { value: shortened(value), example: '00:01:02,500' }))
    return null
  }
  if (endMs < startMs) {
    const column = before.length + from.length + arrow.length + 1
    faults.push(faultAt('warning', 'cue.ends', number, column, { value: to, start: from }))
  }
  return { startMs, endMs }
}

function millisecondsOf(text: string): number | null {
  const [, hours = '0', minutes, seconds, fraction = ''] = TIME.exec(text) ?? []
  if (minutes === undefined || Number(minutes) > 59 || Number(seconds) > 59) return null
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
}

/** The blank line, or the end, at which a block is over. */
function endOfBlock(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && lines[at]!.trim() !== '') at++
  return at
}

/**
 * Where a cue's text is over: at a blank line; in SubRip only where a number and times follow, since texts there may
 * have blank lines in them.
 */
function endOfText(lines: readonly string[], from: number, isVtt: boolean): number {
  for (let at = from; at < lines.length; at++) {
    if (lines[at]!.includes('-->')) return at
    if (isVtt && lines[at]!.trim() === '') return at
    if (!isVtt && /^\s*\d+\s*$/.test(lines[at]!) && (lines[at + 1]?.includes('-->') ?? false)) return at
  }
  return lines.length
}

/** Without blank lines at the end, and at the start. */
function trimmed(lines: readonly string[]): readonly string[] {
  const isBlank = (line: string): boolean => line.trim() === ''
  const first = lines.findIndex((line) => !isBlank(line))
  return first === -1 ? [''] : lines.slice(first, lines.findLastIndex((line) => !isBlank(line)) + 1)
}

const MOST_SHOWN = 40

function shortened(text: string): string {
  const trimmedText = text.trim()
  return trimmedText.length > MOST_SHOWN ? `${trimmedText.slice(0, MOST_SHOWN)}…` : trimmedText
}
