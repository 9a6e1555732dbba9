import bidiFactory, { type BidiCharTypeName } from 'bidi-js'

const bidi = bidiFactory()

/** Characters that make a paragraph anything but plain left-to-right; surrogates stand for the scripts beyond U+FFFF. */
const MAY_BE_RTL = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\ud802\ud803\ud83a\ud83b]/

/** A character of each class within U+FFFF. */
const STAND_INS: Partial<Record<BidiCharTypeName, string>> = {
  R: '\u05d0',
  AL: '\u0627',
  EN: '0',
  AN: '\u0660',
  ON: '\u2605',
  NSM: '\u0300',
  BN: '\u00ad',
}

/** bidi-js reads UTF-16 units and takes surrogates for left-to-right letters: characters of the same class stand in. */
const withinBmp = (text: string): string =>
  text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, (pair) =>
    (STAND_INS[bidi.getBidiCharTypeName(pair)] ?? 'a').repeat(2),
  )

export interface ParagraphLevels {
  /** Base embedding level: 0 left to right, 1 right to left. */
  readonly base: 0 | 1
  /** Level of each UTF-16 unit (UAX #9); null where all are 0. */
  readonly levels: Uint8Array | null
}

const PLAIN: ParagraphLevels = { base: 0, levels: null }

/** Embedding levels of one paragraph without its line end; `auto` takes the first strong character's direction. */
export function paragraphLevels(paragraph: string, direction: 'auto' | 'ltr' | 'rtl'): ParagraphLevels {
  if (direction !== 'rtl' && !MAY_BE_RTL.test(paragraph)) return PLAIN
  const { levels, paragraphs } = bidi.getEmbeddingLevels(withinBmp(paragraph), direction)
  return { base: (paragraphs[0]?.level ?? (direction === 'rtl' ? 1 : 0)) === 1 ? 1 : 0, levels }
}
