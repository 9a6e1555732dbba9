import type { Preset } from './preset'

/**
 * Upright and square pages for reading on a phone: about 15 Chinese characters or 30 letters a line, side margins
 * clear of the buttons that players lay over the picture, 30 to 60 px a second.
 */
const type1080 = { sizePx: 60, lineSpacingPx: 32, paragraphSpacingPx: 24 }
const margins1080 = { leftPx: 90, rightPx: 90 }
const type720 = { sizePx: 42, lineSpacingPx: 24, paragraphSpacingPx: 18 }
const margins720 = { leftPx: 52, rightPx: 52 }

export const phonePresets: readonly Preset[] = [
  {
    id: 'phone-1080x1920-30',
    name: { en: 'Phone 1080×1920, 30 fps', zh: '手机竖屏 1080×1920，30 帧' },
    input: {
      frame: { width: 1080, height: 1920, fps: '30' },
      type: type1080,
      margins: margins1080,
      scroll: { pxPerFrame: '2' },
    },
  },
  {
    id: 'phone-1080x1920-60',
    name: { en: 'Phone 1080×1920, 60 fps', zh: '手机竖屏 1080×1920，60 帧' },
    input: {
      frame: { width: 1080, height: 1920, fps: '60' },
      type: type1080,
      margins: margins1080,
      scroll: { pxPerFrame: '1' },
    },
  },
  {
    id: 'phone-720x1280-30',
    name: { en: 'Phone 720×1280, 30 fps', zh: '手机竖屏 720×1280，30 帧' },
    input: {
      frame: { width: 720, height: 1280, fps: '30' },
      type: type720,
      margins: margins720,
      scroll: { pxPerFrame: '1' },
    },
  },
  {
    id: 'phone-720x1280-60',
    name: { en: 'Phone 720×1280, 60 fps', zh: '手机竖屏 720×1280，60 帧' },
    input: {
      frame: { width: 720, height: 1280, fps: '60' },
      type: { sizePx: 46, lineSpacingPx: 36, paragraphSpacingPx: 24 },
      margins: margins720,
      scroll: { pxPerFrame: '1' },
    },
  },
  {
    id: 'portrait-1080x1350-30',
    name: { en: 'Portrait post 1080×1350, 30 fps', zh: '竖版帖子 1080×1350，30 帧' },
    input: {
      frame: { width: 1080, height: 1350, fps: '30' },
      type: type1080,
      margins: margins1080,
      scroll: { pxPerFrame: '2' },
    },
  },
  {
    id: 'square-1080-30',
    name: { en: 'Square 1080×1080, 30 fps', zh: '方形 1080×1080，30 帧' },
    input: {
      frame: { width: 1080, height: 1080, fps: '30' },
      type: type1080,
      margins: margins1080,
      scroll: { pxPerFrame: '2' },
    },
  },
]
