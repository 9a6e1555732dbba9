import type { Sentence } from './tell'

/** About the payload of the original service's tasks; its fields have names of their own. */
export const originalMessages = {
  'original.color': {
    en: '{field} is {value}, which is no colour: write [red, green, blue] or [red, green, blue, alpha] with whole numbers from 0 to 255.',
    zh: '{field} 为 {value}，不是颜色：请写成 [红, 绿, 蓝] 或 [红, 绿, 蓝, 透明度]，各为 0 到 255 的整数。',
  },
  'original.noWidth': {
    en: '{field} is {value}: with right_margin it takes {sum} of the {width} px of width and leaves {room} px, less than one character of font_size {size}; make the margins or font_size smaller.',
    zh: '{field} 为 {value}：与 right_margin 合计占去 width {width} px 中的 {sum} px，只剩 {room} px，放不下一个 font_size 为 {size} 的字；请减小边距或 font_size。',
  },
  'original.noHeight': {
    en: '{field} is {value}: with bottom_margin it hides {sum} px, all of the {height} px of height; make them smaller.',
    zh: '{field} 为 {value}：与 bottom_margin 合计遮住 {sum} px，即 height 的全部 {height} px；请减小它们。',
  },
  'original.spacing': {
    en: '{field} is {value}, which would stack letters of font_size {size} on one another: keep it above -{size}.',
    zh: '{field} 为 {value}，会使 font_size 为 {size} 的字叠在一起：请让它大于 -{size}。',
  },
} as const satisfies Record<string, Sentence>
