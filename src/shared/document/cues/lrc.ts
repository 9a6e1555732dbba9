import type { TextFault } from '../parsed'
import type { Cue, CueFile } from './cue'
import { faultAt } from './fault-at'
import { sourceLines } from './source-lines'

/** `[mm:ss]`, `[mm:ss.xx]`, `[mm:ss.xxx]` or, as some write it, `[mm:ss:xx]`. */
const TIME = /^(\d{1,3}):(\d{1,2})(?:[.:](\d{1,3}))?$/
const BRACKET = /^\s*\[([^[\]]*)\]/
/** Title, artist and their like. */
const TAG = /^([A-Za-z#]+)\s*:(.*)$/
/** When each word is due, in enhanced files. */
const WORD_TIME = /<\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?>/g

/**
 * Reads lyrics with times (.lrc): `[01:02.50]words`, several times before words that come again; the lines come in the
 * order of their times, wherever they are written. Of tags only `[offset:±ms]` counts: above 0 all is due earlier.
 */
export function readLyrics(text: string): CueFile {
  const faults: TextFault[] = []
  const cues: Cue[] = []
  let offsetMs = 0
  sourceLines(text).forEach((line, index) => {
    const number = index + 1
    let rest = line
    const starts: number[] = []
    for (let found = BRACKET.exec(rest); found !== null; found = BRACKET.exec(rest)) {
      const inside = (found[1] ?? '').trim()
      const column = line.length - rest.length + rest.indexOf('[') + 2
      const startMs = millisecondsOf(inside)
      if (startMs !== null) starts.push(startMs)
      else if (/^\d/.test(inside)) {
        faults.push(faultAt('error', 'cue.time', number, column, { value: inside, example: '01:02.50' }))
        return
      } else {
        if (starts.length > 0 || !TAG.test(inside)) break
        offsetMs = offsetOf(inside) ?? offsetMs
      }
      rest = rest.slice(found[0].length)
    }
    const words = rest.replace(WORD_TIME, '').replace(/\s+/g, ' ').trim()
    if (starts.length === 0 && words !== '') {
      faults.push(faultAt('warning', 'cue.noTime', number, 1, { value: words.slice(0, 40) }))
    }
    for (const startMs of starts) {
      cues.push({ startMs, endMs: null, lines: [{ text: words, looks: [] }], line: number })
    }
  })
  const due = cues.map(({ startMs, endMs, lines, line }): Cue => ({
    startMs: Math.max(0, startMs - offsetMs),
    endMs,
    lines,
    line,
  }))
  return { cues: due.toSorted((a, b) => a.startMs - b.startMs), faults }
}

function millisecondsOf(text: string): number | null {
  const [, minutes, seconds, fraction = ''] = TIME.exec(text) ?? []
  if (minutes === undefined || Number(seconds) > 59) return null
  return (Number(minutes) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
}

function offsetOf(tag: string): number | null {
  const [, name, value] = TAG.exec(tag) ?? []
  const offsetMs = Number(value)
  return name?.toLowerCase() === 'offset' && value?.trim() !== '' && Number.isFinite(offsetMs) ? offsetMs : null
}
