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
    en: '{field} is {format}, which cannot hold the transparent background: use {others}, an opaque background, or output.matte "file" for alpha beside it.',
    zh: '{field} 为 {format}，无法保存透明背景：请改用 {others}、使用不透明的背景，或将 output.matte 设为 "file" 另存透明信息。',
  },
  'roll.format.depth': {
    en: '{field} is {value}, but a sample of {format} has {depth} bits here: set it to "auto", or use mp4-h265, webm-av1 or an opaque webm-vp9.',
    zh: '{field} 为 {value}，但此处 {format} 的样本为 {depth} 位：请设为 "auto"，或改用 mp4-h265、webm-av1 或不透明的 webm-vp9。',
  },
  'roll.format.tooSmall': {
    en: '{field} is {value}, and {format} takes no picture below {width} × {height}: use a larger size or another output.format.',
    zh: '{field} 为 {value}，而 {format} 不接受小于 {width} × {height} 的画面：请加大尺寸或换一种 output.format。',
  },
  'roll.format.matteOpaque': {
    en: '{field} is "{value}", but the background is opaque, so there is nothing to tell: set it to "none", or make the background transparent.',
    zh: '{field} 为“{value}”，但背景不透明，没有可写出的透明信息：请设为 "none"，或使用透明的背景。',
  },
  'roll.format.matteKind': {
    en: '{field} is "{value}", but only videos have a matte beside them, and output.format is {format}, which holds alpha itself: set it to "none", or choose one of {others}.',
    zh: '{field} 为“{value}”，但只有视频才能另附遮罩文件，而 output.format 为 {format}，它自身可保存透明度：请设为 "none"，或选择 {others} 之一。',
  },
  'roll.format.unevenRate': {
    en: '{format} counts in hundredths of a second, so that at {value} frames a second some frames stand longer than others: set {field} to {rates} for an even pace.',
    zh: '{format} 以百分之一秒计时，每秒 {value} 帧时各帧停留的时间不一：要让节奏均匀，请把 {field} 设为 {rates}。',
  },
  'roll.format.tooFast': {
    en: '{field} is {value}, and programs that show {format} slow down above {most} frames a second: use {most} or less, or another output.format.',
    zh: '{field} 为 {value}，而每秒超过 {most} 帧的 {format} 在播放时会变慢：请用 {most} 或更小的值，或换一种 output.format。',
  },
  'roll.format.hardAlpha': {
    en: '{field} is {format}, whose pixels are wholly see-through or not at all, so soft edges, shadows and tints are cut at half: use webp or apng to keep them.',
    zh: '{field} 为 {format}，其像素要么全透明要么不透明，柔和的边缘、阴影与半透明底色会在一半处截断：要保留它们，请用 webp 或 apng。',
  },
  'roll.format.straightOnly': {
    en: '{field} is "{value}", but {format} is defined with straight alpha and other programs will show dark edges: use "straight", or another output.format.',
    zh: '{field} 为“{value}”，但 {format} 规定使用直通（straight）Alpha，其他程序会显示出暗边：请用 "straight"，或换一种 output.format。',
  },
} as const satisfies Record<string, Sentence>
