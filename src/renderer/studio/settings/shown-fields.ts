/** Fields that have a control, where their remarks stand, and the word that labels it. */
export const FIELD_LABELS = {
  'frame.width': 'settings.width',
  'frame.height': 'settings.height',
  'frame.fps': 'settings.fps',
  'type.family': 'settings.family',
  'type.file': 'settings.family',
  'type.sizePx': 'settings.size',
  'type.weight': 'settings.weight',
  'type.lineSpacingPx': 'settings.lineSpacing',
  'type.color': 'settings.color',
  'type.outline.widthPx': 'settings.outlineWidth',
  'type.outline.color': 'settings.outlineColor',
  'type.shadow.blurPx': 'settings.shadowBlur',
  'type.shadow.color': 'settings.shadowColor',
  'cjk.latinGapEm': 'cjk.latinGap',
  'cjk.firstLineIndentEm': 'cjk.indent',
  'scroll.pxPerFrame': 'settings.speed',
  'scroll.loop': 'settings.loop',
  'scroll.loopGapPx': 'settings.loopGap',
  'scroll.holdStartSeconds': 'settings.holdStart',
  'scroll.holdEndSeconds': 'settings.holdEnd',
  'background.color': 'settings.backgroundColor',
  'audio.path': 'sound.title',
  'audio.gainDb': 'sound.gain',
  'audio.startSeconds': 'sound.start',
  'audio.fadeInSeconds': 'sound.fadeIn',
  'audio.fadeOutSeconds': 'sound.fadeOut',
  'output.format': 'settings.format',
  'output.quality': 'settings.quality',
  'output.alpha': 'settings.alpha',
  'output.matte': 'settings.matte',
  'output.bitDepth': 'settings.bitDepth',
  'output.plays': 'settings.plays',
} as const

export type ShownField = keyof typeof FIELD_LABELS

export const isShownField = (field: string): field is ShownField => Object.hasOwn(FIELD_LABELS, field)
