import type { Row } from './row'

const file = (path: string) => (): object => ({ text: { path } })

const shared = { code: 3, field: 'text.path' } as const

export const fileRows: readonly Row[] = [
  ...['none.docx', 'none.xlsx', 'none.csv'].map((name): Row => ({
    what: `a file that is missing, ${name}`,
    roll: file(name),
    code: 3,
    field: 'text.path',
    en: /There is no file \S*none\.\w+: check its name and folder/,
    zh: /文件 \S*none\.\w+ 不存在：请检查名称和所在文件夹/,
  })),
  {
    what: 'a text that is called a Word document',
    roll: file('words.docx'),
    put: (place) => place.put('words.docx', 'These are words.'),
    ...shared,
    en: /words\.docx is named \.docx but is no Word file inside: give it the ending of what it is/,
    zh: /words\.docx 的扩展名是 \.docx，但内容不是 Word 文件：请改成/,
  },
  {
    what: 'an archive that is called a workbook, and cut off',
    roll: file('cut.xlsx'),
    put: (place) => place.put('cut.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])),
    ...shared,
    en: /cut\.xlsx .+: /,
    zh: /cut\.xlsx .*：/,
  },
  {
    what: 'binary data that is called a table',
    roll: file('noise.csv'),
    put: (place) =>
      place.put(
        'noise.csv',
        Uint8Array.from({ length: 512 }, (_, index) => (index * 89) % 256),
      ),
    ...shared,
    field: null,
    en: /noise\.csv holds binary data, not a text: name a plain text file/,
    zh: /noise\.csv 是二进制数据，不是文本/,
  },
]
