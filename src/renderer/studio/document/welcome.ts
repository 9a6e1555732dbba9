import { findPreset } from '../../../shared/presets/builtin'
import type { RollSettings } from '../../../shared/ipc/document'
import type { Language } from '../../../shared/messages/tell'
import { mergeSettings } from './merge-settings'

/** What rolls in a window that was opened without a file. */
export const welcomeContent: Readonly<Record<Language, string>> = {
  en: `Every story
ends in a roll.


Written and directed by
You


Text
Type it, paste it,
or drop a file anywhere

Picture
Drawn once, moved exactly,
frame by frame

Colour
Yours

Pace
In whole pixels, never a stutter


With thanks to
everyone who stays
until the last name


Press Export
and it is a film.`,
  zh: `每个故事
都以滚动的字幕收尾。


编剧 · 导演
你


文字
写下、粘贴，
或把文件拖到窗口里

画面
一次绘成，逐帧精确移动

颜色
由你来定

节奏
整像素行进，不抖不跳


鸣谢
每一位看到
最后一个名字的人


按下“导出”，
它就是一部影片。`,
}

/** Centred in a full-HD picture, and on the move at once. */
export const welcomeSettings: RollSettings = mergeSettings(findPreset('hd-1080p-30')?.input, {
  type: { color: '#f7f3ea' },
  scroll: { holdStartSeconds: 0 },
  background: { kind: 'color', color: '#101014' },
})
