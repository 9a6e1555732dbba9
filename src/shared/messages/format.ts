import type { Sentence } from './tell'

/** Sentences about kinds of files and what they can hold. */
export const formatMessages = {
  'roll.format.contradicts': {
    en: '{field} is {format}, which does not go with the output name\'s "{extension}": use {expected}, or set {field} to "auto".',
    zh: '{field} 为 {format}，与输出文件名的“{extension}”不符：请用 {expected}，或把 {field} 设为 "auto"。',
  },
  'roll.format.unknownExtension': {
    en: 'No format is known for an output name ending in "{extension}": use {known}, or a folder for a sequence of pictures.',
    zh: '不认识以“{extension}”结尾的输出文件名：请用 {known}，或用文件夹存放图片序列。',
  },
  'roll.format.noAlpha': {
    en: '{field} is {format}, which cannot hold the transparent background: use {others}, or an opaque background.',
    zh: '{field} 为 {format}，无法保存透明背景：请改用 {others}，或用不透明的背景。',
  },
  'roll.format.depth': {
    en: '{field} is {value}, but a sample of {format} has {depth} bits here: set it to "auto", or use mp4-h265, webm-av1 or an opaque webm-vp9.',
    zh: '{field} 为 {value}，但此处 {format} 的样本为 {depth} 位：请设为 "auto"，或改用 mp4-h265、webm-av1 或不透明的 webm-vp9。',
  },
  'roll.format.tooSmall': {
    en: '{field} is {value}, and {format} takes no picture below {width} × {height}: use a larger size or another output.format.',
    zh: '{field} 为 {value}，而 {format} 不接受小于 {width} × {height} 的画面：请加大尺寸或换一种 output.format。',
  },
} as const satisfies Record<string, Sentence>
