import type { Sentence } from './tell'

export const fontMessages = {
  'font.unusable': {
    en: 'The font {font} cannot be used, because its data is damaged or no OpenType font; choose another font.',
    zh: '字体 {font} 无法使用：其数据已损坏或不是 OpenType 字体；请换一种字体。',
  },
  'font.noFaces': {
    en: 'There is no font to set the text in; install a font, or give type.file a font file.',
    zh: '没有可用于排版的字体；请安装字体，或在 type.file 中指定字体文件。',
  },
} as const satisfies Record<string, Sentence>
