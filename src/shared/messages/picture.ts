import type { Sentence } from './tell'

/** About the pictures of a roll. */
export const pictureMessages = {
  'picture.missing': {
    en: '{field} names {path}, which does not exist: correct the path.',
    zh: '{field} 指定的文件 {path} 不存在：请更正路径。',
  },
  'picture.noFolder': {
    en: '{field} names {path}, but was never saved, so it has no folder to look in: save the roll beside the picture.',
    zh: '{field} 指定了 {path}，但尚未保存，没有可查找的文件夹：请把滚动文件保存到图片所在的文件夹。',
  },
  'picture.unreadable': {
    en: '{field} names {path}, which cannot be read ({detail}): check that it is a file and that you may read it.',
    zh: '{field} 指定的 {path} 无法读取（{detail}）：请确认它是文件且您有读取权限。',
  },
  'picture.notPicture': {
    en: '{field} names {path}, which is no PNG, JPEG, WebP, GIF, AVIF or BMP picture: name one of these.',
    zh: '{field} 指定的 {path} 不是 PNG、JPEG、WebP、GIF、AVIF 或 BMP 图片：请指定这些格式之一。',
  },
  'picture.broken': {
    en: '{field} names {path}, a picture that is damaged or cut off: save it again, or choose another.',
    zh: '{field} 指定的图片 {path} 已损坏或不完整：请重新保存，或另选一张。',
  },
  'picture.tooLarge': {
    en: '{field} names {path}, which has {widthPx} × {heightPx} px, more than fits in memory with care: scale it down to at most {megapixels} million px and {sidePx} px a side.',
    zh: '{field} 指定的 {path} 有 {widthPx} × {heightPx} px，超出内存可承受的大小：请缩小到至多 {megapixels} 百万像素、每边 {sidePx} px。',
  },
  'picture.tooHeavy': {
    en: '{field} names {path}, which is larger than {limitMiB} MiB: save it smaller, as JPEG or WebP.',
    zh: '{field} 指定的 {path} 超过 {limitMiB} MiB：请另存为较小的 JPEG 或 WebP。',
  },
} as const satisfies Record<string, Sentence>
