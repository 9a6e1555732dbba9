import type { Sentence } from './tell'

/** Sentences about plans that cannot be made. */
export const scrollMessages = {
  'roll.duration.tooShort': {
    en: '{field} is {value}, which leaves no frame to scroll after the holds of {holdFrames} {holdFrames|frame|frames}: make it longer than {holdSeconds} s or shorten scroll.holdStartSeconds and scroll.holdEndSeconds.',
    zh: '{field} 为 {value}，除去停留的 {holdFrames} 帧后没有帧可以滚动：请设得长于 {holdSeconds} 秒，或缩短 scroll.holdStartSeconds 和 scroll.holdEndSeconds。',
  },
  'roll.noFrames': {
    en: '{field} and the rest of the scroll make a video of 0 frames: add a hold, or let the text move by start "below" or end "above".',
    zh: '{field} 等滚动设置得到 0 帧的视频：请增加停留时间，或用 start "below"、end "above" 让文本移动。',
  },
  'roll.tooManyFrames': {
    en: '{field} is {value}, which makes {frames} frames, more than the {maximum} a video can have: raise the speed or shorten the text.',
    zh: '{field} 为 {value}，将产生 {frames} 帧，超过视频最多的 {maximum} 帧：请提高速度或缩短文本。',
  },
} as const satisfies Record<string, Sentence>
