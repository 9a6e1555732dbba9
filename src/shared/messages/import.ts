import type { Sentence } from './tell'

/** About documents and tables that are turned into a text. */
export const importMessages = {
  'import.damaged': {
    en: '{path} is no {format} file that can be read ({detail}): open it in the program that it comes from, save it again and name that.',
    zh: '{path} 无法作为 {format} 文件读取（{detail}）：请用原来的程序打开并重新保存后再试。',
  },
  'import.inflated': {
    en: '{path} is a {format} file that holds more than {limitMiB} MiB when unpacked, which is too much for a text: cut it into several.',
    zh: '{path} 这个 {format} 文件解压后超过 {limitMiB} MiB，作为文本过大：请拆分为多个文件。',
  },
  'import.tooLarge': {
    en: '{path} is larger than {limitMiB} MiB, which is too much to be turned into a text: cut it into several, or make its pictures smaller.',
    zh: '{path} 超过 {limitMiB} MiB，无法转换为文本：请拆分为多个文件，或缩小其中的图片。',
  },
  'import.protected': {
    en: '{path} is protected with a password: save it without one in the program that it comes from.',
    zh: '{path} 受密码保护：请在原来的程序中取消密码后重新保存。',
  },
  'import.old': {
    en: '{path} is in the old format {old}: open it in Word or Excel, or in LibreOffice, and save it as {wanted}.',
    zh: '{path} 是旧格式 {old}：请用 Word、Excel 或 LibreOffice 打开，另存为 {wanted}。',
  },
  'import.misnamed': {
    en: '{path} is named {named} but is no {format} file inside: give it the ending of what it is.',
    zh: '{path} 的扩展名是 {named}，但内容不是 {format} 文件：请改成与内容相符的扩展名。',
  },
  'import.quote': {
    en: '{path} has a quotation mark at line {line}, column {column} that nothing closes: close it there, or write it twice where it is part of the text.',
    zh: '{path} 第 {line} 行第 {column} 列的引号没有闭合：请在该处补上引号；如果引号是文字的一部分，请写两遍。',
  },
  'import.noSheet': {
    en: '{path} has no sheet that is not hidden: show one, or name one in text.sheet.',
    zh: '{path} 中没有可见的工作表：请取消隐藏，或在 text.sheet 中指定一个。',
  },
  'import.sheet': {
    en: 'text.sheet is "{sheet}", but {path} has no sheet of that name: it has {sheets}.',
    zh: 'text.sheet 为“{sheet}”，但 {path} 中没有该工作表：现有 {sheets}。',
  },
  'roll.text.importFormat': {
    en: '{field} is "{value}", but {path} becomes a text in the format {format} when it is read: set {field} to "auto".',
    zh: '{field} 为“{value}”，但 {path} 读取后是 {format} 格式的文本：请把 {field} 设为 "auto"。',
  },
  'roll.text.noSheets': {
    en: '{field} is "{value}", but {path} is read as no workbook with sheets: remove {field}.',
    zh: '{field} 为“{value}”，但 {path} 不是含有工作表的工作簿：请删去 {field}。',
  },
  'roll.text.noColumns': {
    en: '{field} is given, but {path} is read as no table with columns: remove {field}.',
    zh: '给出了 {field}，但 {path} 不是含有列的表格：请删去 {field}。',
  },
  'roll.text.columnUse': {
    en: '{field} names {use}, which a column cannot be: use {uses}, or a style of the roll ({styles}).',
    zh: '{field} 中的 {use} 不是列的用途：请用 {uses}，或滚动文件中的样式（{styles}）。',
  },
  'import.notKept': {
    en: 'The pictures of the document cannot be kept in {folder} ({detail}): free some space there.',
    zh: '文档中的图片无法保存到 {folder}（{detail}）：请在该处释放空间。',
  },
  'import.notice.notes': {
    en: 'The footnotes and endnotes of {path} ({count}) are left out: put into the text what must be read.',
    zh: '{path} 有 {count} 条脚注或尾注，滚动文本中不会显示：需要显示的内容请写入正文。',
  },
  'import.notice.pictures': {
    en: 'Pictures of {path} ({count}) cannot be shown, being linked or none of PNG, JPEG, WebP, GIF, AVIF and BMP: put them in as PNG or JPEG.',
    zh: '{path} 有 {count} 张图片无法显示（外部链接，或不是 PNG、JPEG、WebP、GIF、AVIF、BMP）：请改为嵌入 PNG 或 JPEG 图片。',
  },
  'import.notice.columns': {
    en: 'Nothing is taken from these columns of {path}: {columns}. To have them in the roll, name them in {field}.',
    zh: '{path} 的以下各列未被采用：{columns}。如果需要，请在 {field} 中指定。',
  },
  'import.notice.style': {
    en: '{path} names the styles {styles}, which the roll does not have: add them to styles, or correct the names.',
    zh: '{path} 使用了滚动文件中没有的样式 {styles}：请在 styles 中添加，或改正名称。',
  },
  'import.column': {
    en: '{field} is "{value}", but {path} has no such column: it has {columns}.',
    zh: '{field} 为“{value}”，但 {path} 中没有该列：现有 {columns}。',
  },
} as const satisfies Record<string, Sentence>
