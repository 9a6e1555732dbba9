/** The same typefaces under the names of their makers: Adobe's Source Han and Google's Noto are one design. */
const SAME_DESIGN: readonly (readonly string[])[] = [
  ['思源黑体', 'Source Han Sans SC', 'Source Han Sans CN', 'Noto Sans CJK SC', 'Noto Sans SC'],
  ['思源黑體', 'Source Han Sans TC', 'Source Han Sans TW', 'Noto Sans CJK TC', 'Noto Sans TC'],
  ['源ノ角ゴシック', 'Source Han Sans', 'Source Han Sans JP', 'Noto Sans CJK JP', 'Noto Sans JP'],
  ['본고딕', 'Source Han Sans KR', 'Source Han Sans K', 'Noto Sans CJK KR', 'Noto Sans KR'],
  ['思源宋体', 'Source Han Serif SC', 'Source Han Serif CN', 'Noto Serif CJK SC', 'Noto Serif SC'],
  ['思源宋體', 'Source Han Serif TC', 'Source Han Serif TW', 'Noto Serif CJK TC', 'Noto Serif TC'],
  ['源ノ明朝', 'Source Han Serif', 'Source Han Serif JP', 'Noto Serif CJK JP', 'Noto Serif JP'],
  ['본명조', 'Source Han Serif KR', 'Source Han Serif K', 'Noto Serif CJK KR', 'Noto Serif KR'],
]

/** Names to look for, the one asked for first. */
export function familyAliases(family: string): readonly string[] {
  const wanted = family.trim().toLowerCase()
  const same = SAME_DESIGN.find((names) => names.some((name) => name.toLowerCase() === wanted))
  return same === undefined ? [family] : [family, ...same]
}
