import type { Sentence } from './tell'

/** About rolls that are fitted to a length. */
export const fitMessages = {
  'roll.fit.noLength': {
    en: '{field} has no length to fit the roll to: set scroll.durationSeconds, or scroll.fit.to to "audio".',
    zh: '{field} 没有可供配合的时长：请设置 scroll.durationSeconds，或把 scroll.fit.to 设为 "audio"。',
  },
  'roll.fit.noSound': {
    en: '{field} is "audio", but the roll has no sound: give it audio.path, or use "duration".',
    zh: '{field} 为 "audio"，但没有声音：请设置 audio.path，或改用 "duration"。',
  },
  'roll.fit.twoLengths': {
    en: '{field} is {value} while scroll.fit.to is "audio", which takes the length of the sound: remove one of the two.',
    zh: '{field} 为 {value}，而 scroll.fit.to 为 "audio"，以声音的长度为准：请删去其中之一。',
  },
  'roll.fit.other': {
    en: '{field} fits an even roll of lines to its length, which {other} makes it not: set {field} to null, or change {other}.',
    zh: '{field} 只能让匀速滚动的多行文本配合时长，而 {other} 与此不符：请把 {field} 设为 null，或更改 {other}。',
  },
  'roll.fit.stops': {
    en: 'scroll.fit fits an even roll to its length, but the text has stops: remove them, or set scroll.fit to null.',
    zh: 'scroll.fit 只能让匀速滚动配合时长，而文本中有停留：请删去它们，或把 scroll.fit 设为 null。',
  },
  'roll.fit.none': {
    en: 'No spacing within {percent} % lets the roll take {seconds} s at whole px per frame: at {speed} it comes to {nearest} s; take that length, set scroll.fit.spacingPercent to {needed}, or set scroll.fit to null for a speed with a fraction.',
    zh: '间距变化在 {percent} % 以内时，每帧整数像素的速度都无法使时长为 {seconds} 秒：每帧 {speed} px 时最接近的是 {nearest} 秒；请采用该时长，或把 scroll.fit.spacingPercent 设为 {needed}，或把 scroll.fit 设为 null 以使用带小数的速度。',
  },
  'roll.fit.far': {
    en: 'No spacing within {percent} % lets the roll take {seconds} s at whole px per frame: at {speed} it comes to {nearest} s; take a length near that, another frame.fps or type.sizePx, or set scroll.fit to null for a speed with a fraction.',
    zh: '间距变化在 {percent} % 以内时，每帧整数像素的速度都无法使时长为 {seconds} 秒：每帧 {speed} px 时最接近的是 {nearest} 秒；请采用相近的时长，或更改 frame.fps 或 type.sizePx，或把 scroll.fit 设为 null 以使用带小数的速度。',
  },
  'roll.fit.noSpacing': {
    en: 'The roll cannot take {seconds} s at whole px per frame, and has no spacing to change: at {speed} it comes to {nearest} s; take that length, raise scroll.fit.holdSeconds, or set scroll.fit to null for a speed with a fraction.',
    zh: '每帧整数像素的速度无法使时长为 {seconds} 秒，也没有间距可以调整：每帧 {speed} px 时最接近的是 {nearest} 秒；请采用该时长，或加大 scroll.fit.holdSeconds，或把 scroll.fit 设为 null 以使用带小数的速度。',
  },
  'roll.notice.fitted': {
    en: 'To take its length at {speed} px per frame, the roll has line spacing {line} px ({lineChange}), paragraph spacing {paragraph} px ({paragraphChange}), and holds of {holdStart} s and {holdEnd} s.',
    zh: '为使时长相符，速度为每帧 {speed} px，行距 {line} px（{lineChange}），段距 {paragraph} px（{paragraphChange}），首尾停留 {holdStart} 秒和 {holdEnd} 秒。',
  },
} as const satisfies Record<string, Sentence>
