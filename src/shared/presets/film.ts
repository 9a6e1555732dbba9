import type { Preset } from './preset'

/** End credits for cinema: DCI 2K containers at 24 frames a second, 2 px a frame, ending on an empty screen. */
export const filmPresets: readonly Preset[] = [
  {
    id: 'dci-2k-flat-24',
    name: { en: 'Cinema credits, DCI 2K flat 1998×1080, 24 fps', zh: '影院片尾字幕 DCI 2K 遮幅 1998×1080，24 帧' },
    input: {
      frame: { width: 1998, height: 1080, fps: '24' },
      type: { sizePx: 42, lineSpacingPx: 18, paragraphSpacingPx: 42, align: 'center' },
      margins: { leftPx: 300, rightPx: 300 },
      scroll: { pxPerFrame: '2', holdStartSeconds: 1, holdEndSeconds: 2 },
    },
  },
  {
    id: 'dci-2k-scope-24',
    name: { en: 'Cinema credits, DCI 2K scope 2048×858, 24 fps', zh: '影院片尾字幕 DCI 2K 宽银幕 2048×858，24 帧' },
    input: {
      frame: { width: 2048, height: 858, fps: '24' },
      type: { sizePx: 38, lineSpacingPx: 16, paragraphSpacingPx: 38, align: 'center' },
      margins: { leftPx: 360, rightPx: 360 },
      scroll: { pxPerFrame: '2', holdStartSeconds: 1, holdEndSeconds: 2 },
    },
  },
]
