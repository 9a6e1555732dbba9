import type { Sentence } from './tell'

/** About the files a roll is made from: roll files and texts. */
export const inputMessages = {
  'input.missing': {
    en: 'There is no file {path}: check its name and folder.',
    zh: '文件 {path} 不存在：请检查名称和所在文件夹。',
  },
  'input.denied': {
    en: 'The file {path} may not be read: check its permissions.',
    zh: '没有权限读取文件 {path}：请检查其权限。',
  },
  'input.folder': {
    en: '{path} is a folder: name a roll file or a text in it.',
    zh: '{path} 是文件夹：请指定其中的滚动文件或文本。',
  },
  'input.unreadable': {
    en: 'The file {path} cannot be read ({detail}): copy it to another place and try again.',
    zh: '无法读取文件 {path}（{detail}）：请将其复制到其他位置后重试。',
  },
  'input.tooLarge': {
    en: '{path} is larger than {limitMiB} MiB, which is too much for a text: cut it into several.',
    zh: '{path} 超过 {limitMiB} MiB，作为文本过大：请拆分为多个文件。',
  },
  'input.blank': {
    en: 'The text {path} has nothing in it to show: write something into it.',
    zh: '文本 {path} 中没有可显示的内容：请写入文字。',
  },
  'input.json': {
    en: '{path} is not valid JSON at line {line}, column {column}: mend it there.',
    zh: '{path} 第 {line} 行第 {column} 列不是有效的 JSON：请在该处修正。',
  },
  'input.jsonTwice': {
    en: '{path} says {name} a second time at line {line}, column {column}: keep one of the two.',
    zh: '{path} 在第 {line} 行第 {column} 列又一次写了 {name}：请只保留一处。',
  },
  'input.format': {
    en: '{path} is a {format} file, not a text: save its text as a plain text file and name that.',
    zh: '{path} 是 {format} 文件，不是文本：请将其中的文字另存为纯文本文件。',
  },
  'input.binary': {
    en: '{path} holds binary data, not a text: name a plain text file.',
    zh: '{path} 是二进制数据，不是文本：请指定纯文本文件。',
  },
  'input.damaged': {
    en: '{path} is damaged UTF-8 at line {line}: mend that line, or save the text again as UTF-8.',
    zh: '{path} 第 {line} 行的 UTF-8 编码已损坏：请修正该行，或重新保存为 UTF-8。',
  },
  'input.encoding': {
    en: '{path} is not a text in UTF-8, UTF-16, GB18030 or Big5: save it as UTF-8.',
    zh: '{path} 不是 UTF-8、UTF-16、GB18030 或 Big5 编码的文本：请另存为 UTF-8。',
  },
  'input.setting': {
    en: '--set {setting} is no field with "=" and a value behind it: write it as --set frame.width=720.',
    zh: '--set {setting} 不是“字段=值”的形式：请写成 --set frame.width=720。',
  },
  'input.preset': {
    en: 'There is no preset "{id}": "rollvideo presets" lists them.',
    zh: '没有预设“{id}”：用“rollvideo presets”查看列表。',
  },
  'input.presetField': {
    en: 'The preset {path} is not valid in its field {field}: correct it, or remove the file.',
    zh: '预设文件 {path} 的字段 {field} 不合法：请改正，或删去该文件。',
  },
  'input.presetName': {
    en: 'The preset {path} is left out: name its file with small letters, digits and single hyphens, as in my-phone.json.',
    zh: '预设文件 {path} 未列出：请用小写字母、数字和单个连字符命名，例如 my-phone.json。',
  },
  'input.presetTaken': {
    en: 'The preset {path} is left out, because the app has a preset "{id}" of its own: rename the file.',
    zh: '预设文件 {path} 未列出，因为应用自带预设“{id}”：请重命名该文件。',
  },
} as const satisfies Record<string, Sentence>
