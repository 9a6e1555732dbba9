import type { Sentence } from './tell'

/** About the styles of a roll. */
export const styleMessages = {
  'roll.style.name': {
    en: '{field} has a name that no text can use: begin it with a letter, and go on with letters, digits, "-" or "_", 64 at most.',
    zh: '{field} 的名称无法在文本中使用：请以字母或汉字开头，后面只用字母、汉字、数字、“-”或“_”，最多 64 个字符。',
  },
  'roll.style.body': {
    en: "{field} cannot be set here, because the body is the roll's type: write its fields in type, or in styles.paragraph for paragraphs alone.",
    zh: '{field} 不能在这里设置，因为正文就是 type：请把这些字段写在 type 中；若只针对段落，请写在 styles.paragraph 中。',
  },
  'roll.style.twoSizes': {
    en: '{field} is {value} while sizePx is {sizePx}: keep one of the two.',
    zh: '{field} 为 {value}，而 sizePx 为 {sizePx}：两者只能留一个。',
  },
  'roll.style.parent': {
    en: '{field} is {value}, but there is no such style: name one of {known}.',
    zh: '{field} 为 {value}，但没有这个样式：请用 {known} 之一。',
  },
  'roll.style.parentMeant': {
    en: '{field} is {value}, but there is no such style: did you mean "{meant}"?',
    zh: '{field} 为 {value}，但没有这个样式：您是想写 "{meant}" 吗？',
  },
  'roll.style.cycle': {
    en: '{field} is {value}, which makes the style come from itself ({way}): name another parent, or "body".',
    zh: '{field} 为 {value}，这使样式继承自身（{way}）：请改用其他样式，或用 "body"。',
  },
  'roll.style.size': {
    en: '{field} is {value}, which makes the letters of {name} {sizePx} px large: keep them between {least} and {most} px.',
    zh: '{field} 为 {value}，使 {name} 的字号成为 {sizePx} px：请让它在 {least} 到 {most} px 之间。',
  },
} as const satisfies Record<string, Sentence>
