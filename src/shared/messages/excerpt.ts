import type { Sentence } from './tell'

/** About exporting a part of a roll. */
export const excerptMessages = {
  'excerpt.time': {
    en: '{option} is {value}, which is no time: write seconds (12.5), a clock time (1:02:03.5) or a frame counted from 0 (375f).',
    zh: '{option} 为 {value}，不是时间：请写秒数（12.5）、时刻（1:02:03.5）或从 0 数起的帧号（375f）。',
  },
  'excerpt.stillOfRange': {
    en: 'The option --still takes one frame, so it goes without --from and --to: keep one or the other.',
    zh: '选项 --still 只取一帧，不能与 --from、--to 同用：请只留其一。',
  },
  'excerpt.beyond': {
    en: '{option} comes to frame {frame}, but the roll has {frames} {frames|frame|frames} ({seconds} s): name an earlier time.',
    zh: '{option} 对应第 {frame} 帧，而整卷只有 {frames} 帧（{seconds} 秒）：请写更早的时间。',
  },
  'excerpt.empty': {
    en: 'The excerpt begins at frame {from} and ends before frame {to}, so there is nothing in it: let --to be later than --from.',
    zh: '选段从第 {from} 帧开始、到第 {to} 帧之前结束，其中什么都没有：请让 --to 晚于 --from。',
  },
  'excerpt.stillName': {
    en: 'A single frame is written as PNG, but the output is {path}: let its name end in .png.',
    zh: '单帧只写成 PNG，而输出为 {path}：请使用以 .png 结尾的文件名。',
  },
} as const satisfies Record<string, Sentence>
