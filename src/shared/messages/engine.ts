import type { Sentence } from './tell'

export const engineMessages = {
  'engine.unexpected': {
    en: 'The picture could not be painted ({detail}); start again, and report it if it happens twice.',
    zh: '画面绘制失败（{detail}）；请重试，若再次出现请反馈。',
  },
  'engine.gone': {
    en: 'The process that paints the picture ended unexpectedly; start again, and close other programs if memory is short.',
    zh: '绘制画面的进程意外退出；请重试，若内存不足请先关闭其他程序。',
  },
  'engine.outOfMemory': {
    en: 'The process that paints the picture ran out of memory; close other programs or choose a smaller frame.width and frame.height, and start again.',
    zh: '绘制画面的进程内存不足；请关闭其他程序，或减小 frame.width 与 frame.height，然后重试。',
  },
  'engine.notStarted': {
    en: 'The painting engine did not start ({detail}); reinstall the app.',
    zh: '绘制引擎无法启动（{detail}）；请重新安装应用。',
  },
  'engine.unresponsive': {
    en: 'The process that paints the picture no longer answers; start the export again.',
    zh: '绘制画面的进程无响应；请重新导出。',
  },
  'engine.badReply': {
    en: 'The painting engine gave an answer that cannot be read ({detail}); reinstall the app.',
    zh: '绘制引擎返回了无法识别的数据（{detail}）；请重新安装应用。',
  },
  'engine.fontUnreachable': {
    en: 'The font {font} could not be read (status {status}); install it again, or choose another in type.family.',
    zh: '无法读取字体 {font}（状态 {status}）；请重新安装该字体，或在 type.family 中另选字体。',
  },
  'engine.noRoll': {
    en: 'Bands were asked for before a roll was laid out; report this to the makers of the app.',
    zh: '尚未排版就请求画面；请向开发者反馈。',
  },
  'engine.interrupted': {
    en: 'The painting was interrupted; start it again when you are ready.',
    zh: '绘制已中断；可随时重新开始。',
  },
} as const satisfies Record<string, Sentence>
