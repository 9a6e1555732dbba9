import type { Row } from './row'

/** A subtitle file of these cues, beside a roll that rolls by it. */
const cues = (...parts: readonly (readonly [times: string, words: string])[]): Pick<Row, 'roll' | 'put' | 'field'> => ({
  roll: () => ({ text: { path: 'cues.srt' } }),
  put: (place) =>
    place.put('cues.srt', parts.map(([times, words], index) => `${index + 1}\n${times}\n${words}\n`).join('\n')),
  field: null,
})

export const cueRows: readonly Row[] = [
  {
    what: 'subtitles that are missing',
    roll: () => ({ text: { path: 'none.srt' } }),
    code: 3,
    field: 'text.path',
    en: /There is no file \S*none\.srt: check its name and folder/,
    zh: /文件 \S*none\.srt 不存在：请检查名称和所在文件夹/,
  },
  {
    what: 'a text that is called subtitles',
    roll: () => ({ text: { path: 'words.srt' } }),
    put: (place) => place.put('words.srt', 'These are words.'),
    code: 2,
    field: null,
    place: { line: 1, column: 1 },
    en: /The text has no lines with times, as srt has them: check text\.format/,
    zh: /文本中没有 srt 那样带时间的行：请检查 text\.format/,
  },
  {
    what: 'a time that is none',
    ...cues(['00:00:01,000 --> 00:00:02,000', 'One'], ['00:00:61,000 --> 00:01:04,000', 'Two']),
    code: 2,
    place: { line: 6, column: 1 },
    en: /"00:00:61,000" is no time: write it like 00:01:02,500/,
    zh: /“00:00:61,000”不是时间：请写成 00:01:02,500 的样子/,
  },
  {
    what: 'cues out of order',
    ...cues(['00:00:05,000 --> 00:00:06,000', 'Late'], ['00:00:01,000 --> 00:00:02,000', 'Early']),
    code: 0,
    place: { line: 6, column: 1 },
    en: /This cue is written behind a later one \(1 in all\); cues are shown in the order of their times: check/,
    zh: /这条字幕写在更晚的字幕之后（共 1 处）；字幕按时间先后显示：请检查/,
  },
  {
    what: 'cues that overlap',
    ...cues(['00:00:01,000 --> 00:00:04,000', 'One'], ['00:00:03,000 --> 00:00:05,000', 'Two']),
    code: 0,
    place: { line: 6, column: 1 },
    en: /This cue begins before another one has ended \(1 in all\); each is on the reading line when it begins: check/,
    zh: /这条字幕在另一条结束之前开始（共 1 处）；每条字幕在其开始时到达阅读线：/,
  },
]
