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
  'font.fileMissing': {
    en: '{field} names {file}, which does not exist; correct the path.',
    zh: '{field} 指定的文件 {file} 不存在；请更正路径。',
  },
  'font.unreadable': {
    en: 'The font file {file} cannot be read ({reason}); check that it is a file and that you may read it.',
    zh: '无法读取字体文件 {file}（{reason}）；请确认它是文件且您有读取权限。',
  },
  'font.notAFont': {
    en: '{field} names {file}, which is no TrueType or OpenType font; choose a .ttf, .otf, .ttc or .otc file.',
    zh: '{field} 指定的 {file} 不是 TrueType 或 OpenType 字体；请选择 .ttf、.otf、.ttc 或 .otc 文件。',
  },
  'font.noSuchFace': {
    en: '{field} asks for face {face} of {file}, whose faces are numbered 0 to {last}; choose one of them.',
    zh: '{field} 要求 {file} 的第 {face} 个字形，但该文件的字形编号为 0 到 {last}；请改用其中之一。',
  },
  'font.unknownFamily': {
    en: '{field} names {family}, which is neither bundled nor installed; another font stands in for it.',
    zh: '{field} 指定的字体 {family} 既未内置也未安装；将用其他字体代替。',
  },
  'font.notVariable': {
    en: '{field} is {value}, but {font} is no variable font and has no axes: remove it, or name a variable font.',
    zh: '{field} 为 {value}，但 {font} 不是可变字体，没有可变轴：请删去，或改用可变字体。',
  },
  'font.noAxis': {
    en: '{field} is {value}, but {font} has no axis {axis}: remove it, or use one that it has: {known}.',
    zh: '{field} 为 {value}，但 {font} 没有可变轴 {axis}：请删去，或使用它有的轴：{known}。',
  },
  'font.axisRange': {
    en: '{field} is {value}, beyond what the axis {axis} of {font} reaches: use {min} to {max}; until then the nearest is used.',
    zh: '{field} 为 {value}，超出 {font} 的可变轴 {axis} 的范围：请用 {min} 到 {max}；现用最接近的值。',
  },
} as const satisfies Record<string, Sentence>
