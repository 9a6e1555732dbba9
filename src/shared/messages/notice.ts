import type { Sentence } from './tell'

/** Remarks on rolls that can be opened as they are; those of severity `error` cannot be exported so. */
export const noticeMessages = {
  'roll.notice.oddSize': {
    en: '{field} is {value}, but video sizes must be even: use {below} or {above}.',
    zh: '{field} 为 {value}，但视频尺寸必须是偶数：请用 {below} 或 {above}。',
  },
  'roll.notice.missingGlyphs': {
    en: 'No font has {count} of the characters ({characters}): add a family to {field} that has them, or remove them.',
    zh: '有 {count} 个字符没有任何字体可以显示（{characters}）：请在 {field} 中加入含有它们的字体，或删去这些字符。',
  },
  'roll.notice.fractional': {
    en: 'The text moves {speed} px per frame, drawn exactly between pixels at {phases} phases: for perfectly even edges set {field} to a whole speed ({speeds}).',
    zh: '文本每帧移动 {speed} px，以 {phases} 个相位精确绘制在像素之间：要让边缘完全均匀，请把 {field} 设为整数速度（{speeds}）。',
  },
  'roll.notice.judder': {
    en: 'The text moves {speed} px per frame and is drawn up to {error} px off its exact place, which may shimmer: set {field} to a whole speed ({speeds}).',
    zh: '文本每帧移动 {speed} px，绘制位置与精确位置最多相差 {error} px，可能会闪动：请把 {field} 设为整数速度（{speeds}）。',
  },
  'roll.notice.still': {
    en: 'The text ({textPx} px) fits into the frame ({framePx} px) and {field} "{value}" keeps it in place, so nothing moves: set scroll.start to "below" or scroll.end to "above", or use a larger type.sizePx.',
    zh: '文本（{textPx} px）放得进画面（{framePx} px），而 {field} 为 "{value}" 使它停在原处，所以什么都不动：请把 scroll.start 设为 "below" 或把 scroll.end 设为 "above"，或加大 type.sizePx。',
  },
  'roll.notice.short': {
    en: 'The text ({textPx} px) is shorter than the frame ({framePx} px), so it never fills it: a larger {field} or more text would.',
    zh: '文本（{textPx} px）比画面（{framePx} px）短，无法铺满画面：可加大 {field} 或增加文本。',
  },
  'roll.notice.readingSpeed': {
    en: 'Reading the text takes about {neededSeconds} s, but it is on screen for {shownSeconds} s: slow it down by {field}, now {value}.',
    zh: '读完文本约需 {neededSeconds} 秒，但它只出现 {shownSeconds} 秒：请调整 {field}（现为 {value}）放慢滚动。',
  },
  'roll.notice.brief': {
    en: 'Each line crosses the frame in {shownSeconds} s, too fast to be read: slow it down by {field}, now {value}.',
    zh: '每一行只用 {shownSeconds} 秒就穿过画面，来不及看清：请调整 {field}（现为 {value}）放慢滚动。',
  },
  'roll.notice.blockCut': {
    en: '{field} is {value}, so the lines of the text ({lines}) stand one below the other, {blockPx} px in all, while frame.height and the margins leave {roomPx} px and the rest is cut off: use fewer lines, a smaller type.sizePx, a larger frame.height, or "up".',
    zh: '{field} 为 {value}，文本的各行（{lines} 行）上下排列，共高 {blockPx} px，而 frame.height 除去边距只有 {roomPx} px，多出的部分会被裁掉：请减少行数、减小 type.sizePx、增大 frame.height，或改用 "up"。',
  },
  'roll.notice.slowed': {
    en: 'The text is short, so {field} ({value} s) slows it down to {speed} px per frame: lower {field} to keep the speed.',
    zh: '文本较短，{field}（{value} 秒）使速度放慢到每帧 {speed} px：要保持原速度，请减小 {field}。',
  },
  'roll.notice.minimumUnused': {
    en: '{field} is {value} but has no effect while scroll.durationSeconds sets the length: remove one of them.',
    zh: '{field} 为 {value}，但 scroll.durationSeconds 已规定了长度，所以它不起作用：请删去其中之一。',
  },
  'roll.notice.nearNtsc': {
    en: '{field} is {value}, close to the broadcast rate {exact} but not equal to it: write "{exact}" if that is meant.',
    zh: '{field} 为 {value}，接近但不等于广播帧率 {exact}：如果想要的是它，请写 "{exact}"。',
  },
  'roll.notice.h264Level': {
    en: '{field} {size} at {fps} frames a second is beyond H.264 level 5.2, which many hardware players stop at: use a smaller size or rate, or another output.format.',
    zh: '{field} 为 {size}、每秒 {fps} 帧，超出 H.264 的 5.2 级，许多硬件播放器到此为止：请用较小的尺寸或帧率，或换一种 output.format。',
  },
  'roll.notice.h264Beyond': {
    en: '{field} {size} at {fps} frames a second is beyond every H.264 level, so few players will play it: use a smaller size or rate, or another output.format.',
    zh: '{field} 为 {size}、每秒 {fps} 帧，超出 H.264 的所有级别，几乎没有播放器能播放：请用较小的尺寸或帧率，或换一种 output.format。',
  },
} as const satisfies Record<string, Sentence>
