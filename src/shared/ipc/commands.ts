import { z } from 'zod'
import type { Sentence } from '../messages/tell'

export const commandIds = [
  'document.open',
  'document.save',
  'document.saveAs',
  'export.start',
  'still.save',
  'playback.toggle',
  'playback.start',
  'playback.end',
  'playback.back',
  'playback.forward',
] as const

export const commandIdSchema = z.enum(commandIds)

export type CommandId = (typeof commandIds)[number]

/** What a command is called and which keys run it; the window adds when it can run and what it does. */
export interface CommandInfo {
  readonly label: Sentence
  /** In Electron's words, such as `CmdOrCtrl+O`. Keys without a modifier count outside text fields only. */
  readonly keys: string
  readonly menu: 'file' | 'playback'
}

/** Every command of the window: feeds the native menu, the tooltips and the keyboard. */
export const commandInfos: Readonly<Record<CommandId, CommandInfo>> = {
  'document.open': { label: { en: 'Open…', zh: '打开…' }, keys: 'CmdOrCtrl+O', menu: 'file' },
  'document.save': { label: { en: 'Save', zh: '保存' }, keys: 'CmdOrCtrl+S', menu: 'file' },
  'document.saveAs': { label: { en: 'Save As…', zh: '另存为…' }, keys: 'CmdOrCtrl+Shift+S', menu: 'file' },
  'export.start': { label: { en: 'Export Video…', zh: '导出视频…' }, keys: 'CmdOrCtrl+E', menu: 'file' },
  'still.save': { label: { en: 'Keep This Frame…', zh: '存为图片…' }, keys: 'CmdOrCtrl+Shift+E', menu: 'file' },
  'playback.toggle': { label: { en: 'Play or Pause', zh: '播放或暂停' }, keys: 'Space', menu: 'playback' },
  'playback.start': { label: { en: 'To the Start', zh: '跳到开头' }, keys: 'Home', menu: 'playback' },
  'playback.end': { label: { en: 'To the End', zh: '跳到结尾' }, keys: 'End', menu: 'playback' },
  'playback.back': { label: { en: 'One Frame Back', zh: '后退一帧' }, keys: 'Left', menu: 'playback' },
  'playback.forward': { label: { en: 'One Frame Forward', zh: '前进一帧' }, keys: 'Right', menu: 'playback' },
}
