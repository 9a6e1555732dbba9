import type { Sentence } from './tell'

/** About marks on the way of a roll, and loops. */
export const motionMessages = {
  'roll.mark.nothing': {
    en: '{field} is {value}, which neither stops nor changes the speed: give it stopSeconds above 0 or pxPerFrame.',
    zh: '{field} 为 {value}，既不停留也不改变速度：请给它大于 0 的 stopSeconds，或给 pxPerFrame。',
  },
  'roll.mark.order': {
    en: '{field} is {value}, not behind line {before} of the mark before it: put the marks in the order of their lines, one for each line.',
    zh: '{field} 为 {value}，不在前一个标记的第 {before} 行之后：请按行的顺序排列标记，每行最多一个。',
  },
  'roll.mark.beyond': {
    en: '{field} is {value}, but the text has {lines} {lines|line|lines}: name a line of the text, counted from 1.',
    zh: '{field} 为 {value}，但文本只有 {lines} 行：请写文本中的行号，从 1 数起。',
  },
  'roll.mark.passed': {
    en: '{field} is {value}, but that line is past the reading line (scroll.readingLine {share}) from the start: set scroll.start to "below", raise scroll.holdStartSeconds instead, or name a later line.',
    zh: '{field} 为 {value}，但这一行从一开始就已越过阅读线（scroll.readingLine {share}）：请把 scroll.start 设为 "below"，或改用 scroll.holdStartSeconds，或写靠后的行。',
  },
  'roll.mark.unreached': {
    en: '{field} is {value}, but the roll ends before that line comes to the reading line (scroll.readingLine {share}): set scroll.end to "above", raise scroll.holdEndSeconds instead, or name an earlier line.',
    zh: '{field} 为 {value}，但这一行还没到阅读线（scroll.readingLine {share}）滚动就结束了：请把 scroll.end 设为 "above"，或改用 scroll.holdEndSeconds，或写靠前的行。',
  },
  'roll.mark.sideways': {
    en: '{field} is {value}, but scroll.marks are lines that stand one below the other: use "up" or "down", or remove the marks.',
    zh: '{field} 为 {value}，但 scroll.marks 指的是上下排列的行：请用 "up" 或 "down"，或删去这些标记。',
  },
  'roll.loop.marks': {
    en: '{field} is true, but a loop goes on evenly without an end, and scroll.marks ({marks}) would stop it: remove the marks, or set it to false.',
    zh: '{field} 为 true，而循环滚动是匀速且没有尽头的，不能有 scroll.marks（{marks} 个）：请删去这些标记，或把它设为 false。',
  },
  'roll.mark.speed': {
    en: '{field} is {value} while scroll.durationSeconds ({seconds}) sets the speed: remove one of the two.',
    zh: '{field} 为 {value}，而速度已由 scroll.durationSeconds（{seconds}）决定：请删去其中之一。',
  },
} as const satisfies Record<string, Sentence>
