import { noticeMessages } from './notice'
import { scrollMessages } from './scroll'
import { styleMessages } from './style'
import type { Sentence } from './tell'

export const rollMessages = {
  'roll.notObject': {
    en: 'A roll is a JSON object with "rollvideo" and "text", but this is {value}: wrap it in { … }.',
    zh: '卷文件应是带有 "rollvideo" 和 "text" 的 JSON 对象，而现在是 {value}：请用 { … } 包起来。',
  },
  'roll.version.missing': {
    en: 'The roll has no {field} field: add "{field}": {newest}.',
    zh: '卷文件缺少 {field} 字段：请加上 "{field}": {newest}。',
  },
  'roll.version.unknown': {
    en: '{field} is {value}, a version this program does not know (it knows {known}): update RollVideo or correct the number.',
    zh: '{field} 为 {value}，本程序不认识这个版本（认识 {known}）：请更新 RollVideo 或改正版本号。',
  },
  'roll.feature': {
    en: '{field} is {value}, which is no OpenType feature: write its four-letter tag, such as "smcp", with "=0" behind it to switch it off.',
    zh: '{field} 为 {value}，不是 OpenType 特性：请写四个字符的标签，如 "smcp"，在后面加 "=0" 表示关闭。',
  },
  'roll.axis': {
    en: '{field} has "{tag}", which is no axis of a font: write its four-letter tag, such as "wdth" or "opsz".',
    zh: '{field} 中的“{tag}”不是字体的可变轴：请写四个字符的标签，如 "wdth" 或 "opsz"。',
  },
  'roll.writing.direction': {
    en: '{field} is "{value}", but columns of vertical writing (type.writing) roll sideways: set it to "right", as is usual, or "left".',
    zh: '{field} 为“{value}”，而竖排文字（type.writing）的列只能横向滚动：请设为 "right"（通常如此）或 "left"。',
  },
  'roll.missing': { en: '{field} is missing: add it.', zh: '缺少 {field}：请加上。' },
  'roll.invalid': {
    en: '{field} is {value}, which is not valid: correct it.',
    zh: '{field} 为 {value}，不合法：请改正。',
  },
  'roll.unknownField': {
    en: 'There is no field {field}: remove it.',
    zh: '没有 {field} 这个字段：请删去。',
  },
  'roll.unknownFieldMeant': {
    en: 'There is no field {field}: did you mean {meant}?',
    zh: '没有 {field} 这个字段：您是想写 {meant} 吗？',
  },
  'roll.unfitField': {
    en: '{field} does not go with the other fields of {parent}: remove it.',
    zh: '{field} 与 {parent} 的其他字段不能并存：请删去。',
  },
  'roll.type.number': {
    en: '{field} is {value}, but it must be a number: write it without quotes.',
    zh: '{field} 为 {value}，但它必须是数字：请不加引号书写。',
  },
  'roll.type.whole': {
    en: '{field} is {value}, but it must be a whole number: write it without quotes and decimals.',
    zh: '{field} 为 {value}，但它必须是整数：请不加引号、不带小数书写。',
  },
  'roll.type.text': {
    en: '{field} is {value}, but it must be text: write it in quotes.',
    zh: '{field} 为 {value}，但它必须是文本：请加引号书写。',
  },
  'roll.type.boolean': {
    en: '{field} is {value}, but it must be true or false.',
    zh: '{field} 为 {value}，但它必须是 true 或 false。',
  },
  'roll.type.list': {
    en: '{field} is {value}, but it must be a list: write it in [ … ].',
    zh: '{field} 为 {value}，但它必须是列表：请写在 [ … ] 中。',
  },
  'roll.type.object': {
    en: '{field} is {value}, but it must be an object: write its fields in { … }.',
    zh: '{field} 为 {value}，但它必须是对象：请把它的字段写在 { … } 中。',
  },
  'roll.choice': {
    en: '{field} is {value}, but it must be one of: {choices}.',
    zh: '{field} 为 {value}，但只能取：{choices}。',
  },
  'roll.tooSmall': {
    en: '{field} is {value}, below the least allowed: use {minimum} or more.',
    zh: '{field} 为 {value}，太小：请用 {minimum} 或更大的值。',
  },
  'roll.notAbove': {
    en: '{field} is {value}: use a value above {minimum}.',
    zh: '{field} 为 {value}：请用大于 {minimum} 的值。',
  },
  'roll.tooBig': {
    en: '{field} is {value}, above the most allowed: use {maximum} or less.',
    zh: '{field} 为 {value}，太大：请用 {maximum} 或更小的值。',
  },
  'roll.empty': {
    en: '{field} is empty: fill it in or leave it out.',
    zh: '{field} 是空的：请填写，或整个省去。',
  },
  'roll.tooLong': {
    en: '{field} is too long: use at most {maximum} entries or characters.',
    zh: '{field} 太长：最多 {maximum} 项或字符。',
  },
  'roll.odd': {
    en: '{field} is {value}, but video sizes must be even: use {below} or {above}.',
    zh: '{field} 为 {value}，但视频尺寸必须是偶数：请用 {below} 或 {above}。',
  },
  'roll.color': {
    en: '{field} is {value}, which is no colour: write #rgb, #rrggbb or #rrggbbaa, such as "#ffcc00".',
    zh: '{field} 为 {value}，不是颜色：请写成 #rgb、#rrggbb 或 #rrggbbaa，例如 "#ffcc00"。',
  },
  'roll.ratio': {
    en: '{field} is {value}, but it must be a number or a ratio: write for example 30 or "30000/1001".',
    zh: '{field} 为 {value}，但它必须是数字或比值：例如写 30 或 "30000/1001"。',
  },
  'roll.ratioNotPositive': {
    en: '{field} is {value}: use a value above 0.',
    zh: '{field} 为 {value}：请用大于 0 的值。',
  },
  'roll.ratioTooBig': {
    en: '{field} is {value}, above the most allowed: use {maximum} or less.',
    zh: '{field} 为 {value}，太大：请用 {maximum} 或更小的值。',
  },
  'roll.ratioTooFine': {
    en: '{field} is {value}, too finely divided: use at most six digits above and below the line of the ratio.',
    zh: '{field} 为 {value}，分得太细：比值的分子和分母各最多六位数。',
  },
  'roll.text.both': {
    en: '{field} has both content and path: keep one of them.',
    zh: '{field} 同时有 content 和 path：请只留一个。',
  },
  'roll.text.neither': {
    en: '{field} has neither content nor path: add "content" with the text or "path" with the name of a text file.',
    zh: '{field} 既没有 content 也没有 path：请加上写有文本的 "content"，或写有文本文件名的 "path"。',
  },
  'roll.text.blank': {
    en: '{field} holds no visible text: write at least one character that shows.',
    zh: '{field} 里没有可见的文字：请至少写一个看得见的字符。',
  },
  'roll.speedAndDuration': {
    en: '{field} is {value} while scroll.pxPerFrame is {speed}: keep one of the two.',
    zh: '{field} 为 {value}，而 scroll.pxPerFrame 为 {speed}：两者只能留一个。',
  },
  'roll.margins.noWidth': {
    en: '{field} is {value}: with margins.rightPx it takes {sum} of the {framePx} px of frame.width and leaves {roomPx} px, less than one character of {sizePx} px; make the margins or type.sizePx smaller.',
    zh: '{field} 为 {value}：与 margins.rightPx 合计占去 frame.width {framePx} px 中的 {sum} px，只剩 {roomPx} px，放不下一个 {sizePx} px 的字；请减小边距或 type.sizePx。',
  },
  'roll.margins.noHeight': {
    en: '{field} is {value}: with margins.bottomPx it takes {sum} of the {framePx} px of frame.height and leaves {roomPx} px, less than one character of {sizePx} px; make the margins or type.sizePx smaller.',
    zh: '{field} 为 {value}：与 margins.bottomPx 合计占去 frame.height {framePx} px 中的 {sum} px，只剩 {roomPx} px，放不下一个 {sizePx} px 的字；请减小边距或 type.sizePx。',
  },
  'roll.lineSpacing': {
    en: '{field} is {value}, which would stack lines of {sizePx} px on one another: keep it above -{sizePx}.',
    zh: '{field} 为 {value}，会使 {sizePx} px 的各行叠在一起：请让它大于 -{sizePx}。',
  },
  'roll.letterSpacing': {
    en: '{field} is {value}, which would stack characters of {sizePx} px on one another: keep it above -{sizePx}.',
    zh: '{field} 为 {value}，会使 {sizePx} px 的各字叠在一起：请让它大于 -{sizePx}。',
  },
  'roll.gradient.order': {
    en: '{field} is {value}, before the stop above it at {before}: write the stops in ascending order.',
    zh: '{field} 为 {value}，排在前一个色标（{before}）之前：请按升序书写各色标。',
  },
  'roll.edges.noRoom': {
    en: '{field} is {value}: with edges.maskBottomPx it hides {maskedPx} px, and frame.{side} is {alongPx} px, so no text would ever show; make the masks smaller.',
    zh: '{field} 为 {value}：与 edges.maskBottomPx 合计遮住 {maskedPx} px，而 frame.{side} 只有 {alongPx} px，文字将完全看不到；请减小遮罩。',
  },
  ...styleMessages,
  ...scrollMessages,
  ...noticeMessages,
} as const satisfies Record<string, Sentence>
