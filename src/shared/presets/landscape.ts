import type { Preset } from './preset'

type Rate = '24' | '25' | '30' | '60'

const RATES: readonly Rate[] = ['24', '25', '30', '60']

/** Centred text in the middle two thirds of a 16:9 picture; 48 to 60 px a second at 1080p, twice that at 4K. */
function landscape(size: 'hd-1080p' | 'uhd-4k', rate: Rate): Preset {
  const scale = size === 'hd-1080p' ? 1 : 2
  const title = size === 'hd-1080p' ? '1080p' : '4K'
  const pxPerFrame = (rate === '60' ? 1 : 2) * scale
  return {
    id: `${size}-${rate}`,
    name: { en: `${title} landscape, ${rate} fps`, zh: `${title} 横屏，${rate} 帧` },
    input: {
      frame: { width: 1920 * scale, height: 1080 * scale, fps: rate },
      type: { sizePx: 54 * scale, lineSpacingPx: 26 * scale, paragraphSpacingPx: 18 * scale, align: 'center' },
      margins: { leftPx: 320 * scale, rightPx: 320 * scale },
      scroll: { pxPerFrame: String(pxPerFrame) },
    },
  }
}

export const landscapePresets: readonly Preset[] = [
  ...RATES.map((rate) => landscape('hd-1080p', rate)),
  ...RATES.map((rate) => landscape('uhd-4k', rate)),
  {
    id: 'teleprompter-1080p-30',
    name: { en: 'Teleprompter 1080p, 30 fps', zh: '提词器 1080p，30 帧' },
    // Lines short enough to be read without moving the eyes; a pace of unhurried speech.
    input: {
      frame: { width: 1920, height: 1080, fps: '30' },
      type: { sizePx: 104, weight: 700, lineSpacingPx: 30, paragraphSpacingPx: 60 },
      margins: { leftPx: 200, rightPx: 200 },
      scroll: { pxPerFrame: '2', holdStartSeconds: 3 },
    },
  },
]
