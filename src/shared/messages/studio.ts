import type { Sentence } from './tell'

export const studioMessages = {
  'studio.unexpected': {
    en: 'Something went wrong inside the app ({detail}): try again, and restart the app if it stays.',
    zh: '应用内部出错（{detail}）：请重试；若仍然如此，请重启应用。',
  },
  'studio.badRequest': {
    en: 'The window asked for "{channel}" in a way the app does not accept: restart the app.',
    zh: '窗口发出的请求“{channel}”不被应用接受：请重启应用。',
  },
  'studio.unknownFile': {
    en: 'The app no longer knows the file behind "{field}": choose it again.',
    zh: '应用已找不到“{field}”对应的文件：请重新选择。',
  },
  'studio.exportRunning': {
    en: 'An export is running: wait for it to finish, or cancel it first.',
    zh: '正在导出：请等待完成，或先取消。',
  },
  'studio.notSaved': {
    en: '"{name}" could not be written ({detail}): choose another folder or free some space.',
    zh: '无法写入“{name}”（{detail}）：请换一个文件夹，或释放一些空间。',
  },
  'studio.oneFile': {
    en: 'Drop one text or one roll file at a time; "{name}" was opened, the others were not.',
    zh: '一次只能放入一个文本或卷轴文件；已打开“{name}”，其余未打开。',
  },
  'studio.notAFile': {
    en: 'What was dropped is not a file: drop a text file or a .roll.json file.',
    zh: '拖入的不是文件：请拖入文本文件或 .roll.json 文件。',
  },
} as const satisfies Record<string, Sentence>
