import type { Preset } from './preset'

/** What is laid over other pictures, and what runs along their edge. */
export const overlayPresets: readonly Preset[] = [
  {
    id: 'overlay-1080p-30',
    name: { en: 'Transparent overlay 1080p, 30 fps', zh: '透明叠加层 1080p，30 帧' },
    // Outline and shadow keep the letters legible over any picture.
    input: {
      frame: { width: 1920, height: 1080, fps: '30' },
      type: {
        sizePx: 54,
        weight: 700,
        lineSpacingPx: 26,
        paragraphSpacingPx: 18,
        align: 'center',
        outline: { widthPx: 2, color: '#000000' },
        shadow: { dxPx: 0, dyPx: 3, blurPx: 6, color: '#00000099' },
      },
      margins: { leftPx: 320, rightPx: 320 },
      scroll: { pxPerFrame: '2' },
      background: { kind: 'transparent' },
    },
  },
  {
    id: 'overlay-phone-1080x1920-30',
    name: { en: 'Transparent overlay for phones 1080×1920, 30 fps', zh: '手机竖屏透明叠加层 1080×1920，30 帧' },
    input: {
      frame: { width: 1080, height: 1920, fps: '30' },
      type: {
        sizePx: 60,
        weight: 700,
        lineSpacingPx: 32,
        paragraphSpacingPx: 24,
        align: 'center',
        outline: { widthPx: 3, color: '#000000' },
        shadow: { dxPx: 0, dyPx: 3, blurPx: 6, color: '#00000099' },
      },
      margins: { leftPx: 90, rightPx: 90 },
      scroll: { pxPerFrame: '2' },
      background: { kind: 'transparent' },
    },
  },
  {
    id: 'ticker-1920x200-60',
    name: { en: 'News ticker 1920×200, 60 fps', zh: '新闻滚动条 1920×200，60 帧' },
    // 240 px a second, as broadcasters run them; 60 frames keep letters sharp at that speed.
    input: {
      frame: { width: 1920, height: 200, fps: '60' },
      type: { sizePx: 88, weight: 700, lineSpacingPx: 0, align: 'center' },
      margins: { topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0 },
      scroll: { direction: 'left', pxPerFrame: '4', holdStartSeconds: 0, holdEndSeconds: 0 },
      background: { kind: 'color', color: '#10264d' },
    },
  },
]
