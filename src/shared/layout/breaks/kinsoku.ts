/**
 * Where Chinese and Japanese typesetting forbids (and where it allows) a line to end, beyond UAX #14:
 * JIS X 4051 and "Requirements for Chinese Text Layout" 3.1.
 */
const NO_LINE_START = new Set(
  '、。，．：；！？!?…‥）〕］｝〉》」』】〙〗〛｠»’”〟ー～〜・·゛゜ヽヾゝゞ々〻‐゠–％‰℃°′″' +
    'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ﹐﹑﹒﹔﹕﹖﹗︰',
)
const NO_LINE_END = new Set('（〔［｛〈《「『【〘〖〚｟«‘“〝｢＄￥＃')

const OPENING_QUOTES = new Set('‘“')
const CLOSING_QUOTES = new Set('’”')

/** Whether a break between two characters, allowed by UAX #14, is forbidden. */
export function forbidsBreak(before: string, after: string): boolean {
  return NO_LINE_START.has(after) || NO_LINE_END.has(before)
}

/**
 * Whether a break is allowed where UAX #14 sees none: it binds curly quotes on both sides, since it cannot know which
 * side opens; beside Chinese and Japanese text they open and close as drawn.
 */
export function allowsBreak(before: string, after: string, beforeIsCjk: boolean, afterIsCjk: boolean): boolean {
  if (CLOSING_QUOTES.has(before)) return afterIsCjk && !forbidsBreak(before, after)
  if (OPENING_QUOTES.has(after)) return beforeIsCjk && !NO_LINE_END.has(before)
  return false
}
