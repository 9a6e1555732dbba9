import { Feature } from 'harfbuzzjs'

const NO_LIGATURES = [new Feature('liga', 0), new Feature('clig', 0)]
const PROPORTIONAL = [new Feature('pwid', 1)]
const PROPORTIONAL_NO_LIGATURES = [...PROPORTIONAL, ...NO_LIGATURES]

const APOSTROPHE = '\u2019'
const APOSTROPHES =
  /(?<=[\p{Script=Latn}\p{Script=Cyrl}\p{Script=Grek}])\u2019(?=[\p{Script=Latn}\p{Script=Cyrl}\p{Script=Grek}])/gu

/** Whether a paragraph is set in ideographs, so that quotes, dashes and dots in it take an ideograph's width. */
export function isIdeographicText(text: string): boolean {
  return /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}]/u.test(text)
}

/**
 * OpenType features of a stretch of text. Chinese and Japanese faces draw curly quotes, dashes and dots as wide as an
 * ideograph; where no ideographs are set, and for an apostrophe within a word, their proportional forms are asked for.
 */
export function featuresFor(
  text: string,
  ideographic: boolean,
  ligatures: boolean,
  asked: readonly Feature[],
): Feature[] {
  const features = ownFeatures(text, ideographic, ligatures)
  // What comes later counts.
  return asked.length === 0 ? features : [...features, ...asked]
}

/** Features as a roll asks for them: `smcp`, `liga=0`. */
export function readFeatures(texts: readonly string[]): Feature[] {
  return texts.map((text) => new Feature(text.slice(0, 4), text.length > 4 ? Number(text.slice(5)) : 1))
}

function ownFeatures(text: string, ideographic: boolean, ligatures: boolean): Feature[] {
  if (!ideographic) return ligatures ? PROPORTIONAL : PROPORTIONAL_NO_LIGATURES
  const common = ligatures ? [] : NO_LIGATURES
  if (!text.includes(APOSTROPHE)) return common
  const apostrophes = Array.from(text.matchAll(APOSTROPHES), ({ index }) => new Feature('pwid', 1, index, index + 1))
  return [...common, ...apostrophes]
}
