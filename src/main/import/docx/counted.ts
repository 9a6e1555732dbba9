const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const HAN = '〇一二三四五六七八九'

/** A number as a list shows it (ECMA-376 part 1, 17.18.59): the formats in use in English and Chinese, else digits. */
export function counted(value: number, format: string): string {
  if (value < 1 || value > 9999) return String(value)
  switch (format) {
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'ideographDigital':
      return han(value)
    default:
      return String(value)
  }
}

function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return text
}

/** a … z, aa, bb … zz, as Word counts. */
function letters(value: number): string {
  const letter = String.fromCodePoint(97 + ((value - 1) % 26))
  return letter.repeat(Math.ceil(value / 26))
}

/** 十二, 一百零三. */
function han(value: number): string {
  const digits = Array.from(String(value), Number)
  let text = ''
  for (const [index, digit] of digits.entries()) {
    const unit = ['', '十', '百', '千'][digits.length - 1 - index] ?? ''
    if (digit > 0) text += (HAN[digit] ?? '') + unit
    else if (!text.endsWith('零')) text += '零'
  }
  return text.replace(/零+$/, '').replace(/^一十/, '十')
}
