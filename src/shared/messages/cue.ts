import type { Sentence } from './tell'

/** About texts with times: subtitles and lyrics. */
export const cueMessages = {
  'cue.time': {
    en: '"{value}" is no time: write it like {example}.',
    zh: '“{value}”不是时间：请写成 {example} 的样子。',
  },
  'cue.none': {
    en: 'The text has no lines with times, as {format} has them: check text.format, or give it some.',
    zh: '文本中没有 {format} 那样带时间的行：请检查 text.format，或补上时间。',
  },
  'cue.noTime': {
    en: '"{value}" has no time and is left out: give it one, or remove it.',
    zh: '“{value}”没有时间，未被显示：请给它时间，或删去。',
  },
  'cue.ends': {
    en: 'This cue ends at {value}, before it begins at {start}; its beginning counts: correct the end.',
    zh: '这条字幕在 {value} 结束，早于开始的 {start}；以开始时间为准：请更正结束时间。',
  },
  'cue.order': {
    en: 'This cue is written behind a later one ({count} in all); cues are shown in the order of their times: check that time.',
    zh: '这条字幕写在更晚的字幕之后（共 {count} 处）；字幕按时间先后显示：请检查该时间。',
  },
  'cue.overlap': {
    en: 'This cue begins before another one has ended ({count} in all); each is on the reading line when it begins: check the times if that is not meant.',
    zh: '这条字幕在另一条结束之前开始（共 {count} 处）；每条字幕在其开始时到达阅读线：如非本意，请检查时间。',
  },
  'cue.direction': {
    en: '{field} is {value}, but a text with times rolls upwards, its first line first: set it to "up".',
    zh: '{field} 为 {value}，而带时间的文本从第一行起向上滚动：请设为 "up"。',
  },
  'cue.loop': {
    en: '{field} is true, but a text with times ends where its times end: set it to false.',
    zh: '{field} 为 true，而带时间的文本到最后的时间就结束：请设为 false。',
  },
  'cue.marks': {
    en: '{field} has marks, but the times of the text say where it is when: remove them.',
    zh: '{field} 中有标记，而文本的时间已规定何时到何处：请删去它们。',
  },
  'cue.tooShort': {
    en: '{field} is {value}, but the last time of the text is at {lastSeconds} s and scroll.holdEndSeconds follows: make it longer than {leastSeconds} s.',
    zh: '{field} 为 {value}，而文本最后的时间在 {lastSeconds} 秒，其后还有 scroll.holdEndSeconds：请设得长于 {leastSeconds} 秒。',
  },
} as const satisfies Record<string, Sentence>
