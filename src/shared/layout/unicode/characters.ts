import { BOPOMOFO, findScript, HAN, HIRAGANA, INHERITED, KATAKANA } from './scripts'

/** Facts about a character, as bits; the low byte is its script index. */
export const SCRIPT_MASK = 0xff
/** White space that hangs at a line's end. */
export const SPACE = 1 << 8
/** Ideographs, kana and the punctuation set with them: a line may open between two of them. */
export const CJK = 1 << 9
/** Takes no place and shows nothing: control characters. */
export const DROPPED = 1 << 10
/** Needs no glyph: joiners, variation selectors, direction marks. */
export const IGNORABLE = 1 << 11
/** Always joins the cluster before it. */
export const MARK = 1 << 12
/** Cluster rules beyond `MARK` apply: the platform's segmenter is asked. */
export const COMPLEX = 1 << 13
/** `Emoji` property. */
export const EMOJI = 1 << 14
/** Shown as emoji unless a text selector follows. */
export const EMOJI_PRESENTATION = 1 << 15
/** Letters of scripts whose letters join: no space may be set between joined ones. */
export const JOINING = 1 << 17
const KNOWN = 1 << 31

const isSpace = /[\t \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/
/** Control characters, but for the tab; byte order marks and annotation anchors. */
const isDropped = /[\p{Cc}\ufeff\ufff9-\ufffb]/u
const isIgnorable = /\p{Default_Ignorable_Code_Point}/u
const isMark = /[\p{Mn}\p{Me}\u200c\u0e33\u0eb3]/u
const isSpacingMark = /\p{Mc}/u
const isPrepended = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]/
const isRegional = /\p{Regional_Indicator}/u
const isEmoji = /\p{Emoji}/u
const isEmojiPresentation = /\p{Emoji_Presentation}/u
const isEmojiModifier = /\p{Emoji_Modifier}/u
const isCjkPunctuation = /[\u3001-\u303f\u30fb\ufe30-\ufe4f\uff01-\uff65]/
const isJoining =
  /[\p{Script=Arab}\p{Script=Syrc}\p{Script=Nkoo}\p{Script=Mong}\p{Script=Mand}\p{Script=Adlm}\p{Script=Rohg}]/u
/** Scripts whose clusters are a base and its marks. */
const isPlain =
  /[\p{Script=Latn}\p{Script=Grek}\p{Script=Cyrl}\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Bopo}\p{Script=Arab}\p{Script=Hebr}\p{Script=Thai}\p{Script=Laoo}\p{Script=Armn}\p{Script=Geor}\p{Script=Ethi}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Zyyy}\p{Script=Zinh}\p{Script=Yiii}\uac00-\ud7a3]/u

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  const script = findScript(character)
  let bits = script | KNOWN
  if (isSpace.test(character)) bits |= SPACE
  if (isDropped.test(character) && character !== '\t') bits |= DROPPED
  if (isIgnorable.test(character)) bits |= IGNORABLE
  const plain = isPlain.test(character) && !isPrepended.test(character)
  if (isMark.test(character)) bits |= MARK
  else if (isSpacingMark.test(character)) bits |= plain ? MARK : COMPLEX
  else if (!plain || codePoint === 0x200d || isRegional.test(character)) bits |= COMPLEX
  // U+200D joins what follows it, too; emoji modifiers and tags join by rules of their own.
  if (isEmojiModifier.test(character) || (codePoint >= 0xe0000 && codePoint <= 0xe007f)) bits |= COMPLEX
  if (isEmoji.test(character)) bits |= EMOJI
  if (isEmojiPresentation.test(character)) bits |= EMOJI_PRESENTATION
  if (script === HAN || script === HIRAGANA || script === KATAKANA || script === BOPOMOFO) bits |= CJK
  if (isCjkPunctuation.test(character)) bits |= CJK
  if (isJoining.test(character)) bits |= JOINING
  return bits
}

const DIRECT = 0x20000
const direct = new Int32Array(DIRECT)
const distant = new Map<number, number>()

/** The bits of a character; asked of the Unicode data once for each character there is in the text. */
export function characterBits(codePoint: number): number {
  if (codePoint < DIRECT) {
    const known = direct[codePoint]!
    return known === 0 ? (direct[codePoint] = classify(codePoint)) : known
  }
  let bits = distant.get(codePoint)
  if (bits === undefined) {
    bits = classify(codePoint)
    distant.set(codePoint, bits)
  }
  return bits
}

/** Script index with which a character is shaped: Han, kana and bopomofo run together, as fonts treat them alike. */
export function shapingScript(bits: number): number {
  const script = bits & SCRIPT_MASK
  return script === HIRAGANA || script === KATAKANA || script === BOPOMOFO ? HAN : script
}

export const isCommonScript = (script: number): boolean => script <= INHERITED
