import { commandInfos } from '../../shared/ipc/commands'
import type { CommandId } from '../../shared/ipc/commands'
import type { Language, Sentence } from '../../shared/messages/tell'

/** What the native parts say: menus and dialogs. */
const words = {
  untitled: { en: 'Untitled roll', zh: '未命名卷轴' },
  menuFile: { en: 'File', zh: '文件' },
  menuEdit: { en: 'Edit', zh: '编辑' },
  menuPlayback: { en: 'Playback', zh: '播放' },
  menuView: { en: 'View', zh: '显示' },
  quit: { en: 'Quit', zh: '退出' },
  undo: { en: 'Undo', zh: '撤销' },
  redo: { en: 'Redo', zh: '重做' },
  cut: { en: 'Cut', zh: '剪切' },
  copy: { en: 'Copy', zh: '拷贝' },
  paste: { en: 'Paste', zh: '粘贴' },
  selectAll: { en: 'Select All', zh: '全选' },
  zoomIn: { en: 'Larger', zh: '放大' },
  zoomOut: { en: 'Smaller', zh: '缩小' },
  zoomReset: { en: 'Actual Size', zh: '实际大小' },
  fullScreen: { en: 'Full Screen', zh: '全屏' },
  openTitle: { en: 'Open a text or a roll', zh: '打开文本或卷轴' },
  textsAndRolls: { en: 'Texts and rolls', zh: '文本与卷轴' },
  allFiles: { en: 'All files', zh: '所有文件' },
  saveTitle: { en: 'Save the roll', zh: '保存卷轴' },
  roll: { en: 'RollVideo roll', zh: 'RollVideo 卷轴' },
  exportTitle: { en: 'Export the video', zh: '导出视频' },
  stillTitle: { en: 'Keep this frame as a picture', zh: '将此帧存为图片' },
  fontTitle: { en: 'Choose a font file', zh: '选择字体文件' },
  fonts: { en: 'Fonts', zh: '字体' },
  soundTitle: { en: 'Choose a sound file', zh: '选择声音文件' },
  sounds: { en: 'Sounds, and videos with sound', zh: '声音及带声音的视频' },
  pictureTitle: { en: 'Choose a picture', zh: '选择图片' },
  pictures: { en: 'Pictures', zh: '图片' },
  picture: { en: 'PNG picture', zh: 'PNG 图片' },
  discardAsk: { en: 'Save the changes to “{name}”?', zh: '要保存对“{name}”的修改吗？' },
  discardDetail: { en: 'Otherwise they are lost.', zh: '不保存的话，这些修改会丢失。' },
  discardSave: { en: 'Save', zh: '保存' },
  discardDrop: { en: 'Don’t Save', zh: '不保存' },
  cancel: { en: 'Cancel', zh: '取消' },
  replaceAsk: { en: '“{name}” exists already. Replace it?', zh: '“{name}”已存在。要替换吗？' },
  replaceDetail: { en: 'What it holds now is lost.', zh: '替换后，其现有内容会丢失。' },
  replaceDo: { en: 'Replace', zh: '替换' },
  exportAsk: { en: 'An export is running.', zh: '正在导出。' },
  exportDetail: {
    en: 'Closing now cancels it and leaves no file behind.',
    zh: '现在关闭会取消导出，不会留下文件。',
  },
  exportStop: { en: 'Cancel the Export and Close', zh: '取消导出并关闭' },
  exportStay: { en: 'Keep Exporting', zh: '继续导出' },
} as const satisfies Record<string, Sentence>

export type Word = keyof typeof words

/** A word of the native parts in a language, `{name}` filled in. */
export function word(key: Word, language: Language, name = ''): string {
  return words[key][language].replace('{name}', () => name)
}

export const commandLabel = (id: CommandId, language: Language): string => commandInfos[id].label[language]
