/** What a run of text is made of. */
export type RunKind = 'glyphs' | 'emoji' | 'tab' | 'nothing'

/**
 * How letters stand on their line: `level` on a horizontal one; on a vertical one `upright`, one below the other, or
 * `turned` with the line, a quarter to the right.
 */
export type Stance = 'level' | 'upright' | 'turned'

/** A stretch of a paragraph with one face, script and direction. Ranges are UTF-16 indices of the paragraph. */
export interface Run {
  readonly kind: RunKind
  readonly start: number
  readonly end: number
  /** Index of its letter style. */
  readonly style: number
  /** Index of the face in the font set. */
  readonly face: number
  readonly script: number
  readonly stance: Stance
  /** Embedding level; odd is right to left. */
  readonly level: number
  /** Range of its glyphs in the paragraph's buffer; empty but for kind `glyphs`. */
  readonly glyphStart: number
  readonly glyphEnd: number
}

export const isRtl = (run: Run): boolean => (run.level & 1) === 1

/** The same run with another range and other glyphs. Written out: spreading costs more than shaping a short word. */
export function partOfRun(run: Run, start: number, end: number, glyphStart: number, glyphEnd: number): Run {
  const { kind, style, face, script, stance, level } = run
  return { kind, start, end, style, face, script, stance, level, glyphStart, glyphEnd }
}
