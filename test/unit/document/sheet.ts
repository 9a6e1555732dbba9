import type { BlockStyle, LetterStyle } from '../../../src/shared/document/types'
import type { NamedStyle, StyleSheet } from '../../../src/shared/styles/sheet'

const letters: LetterStyle = {
  family: ['Noto Sans SC'],
  file: null,
  sizePx: 40,
  weight: 400,
  italic: false,
  axes: {},
  color: '#ffffff',
  letterSpacingPx: 0,
  outline: null,
  shadow: null,
  underline: false,
  strike: false,
}

const block: BlockStyle = {
  align: 'start',
  direction: 'auto',
  lineSpacingPx: 20,
  spaceBeforePx: 10,
  spaceAfterPx: 10,
  indentStartPx: 0,
  indentEndPx: 0,
  firstLineIndentPx: 0,
}

const style = (own: Partial<LetterStyle>, of: Partial<BlockStyle> = {}): NamedStyle => ({
  letters: { ...letters, ...own },
  block: { ...block, ...of },
})

const styles: Readonly<Record<string, NamedStyle>> = {
  body: style({}),
  paragraph: style({}),
  title: style({ sizePx: 80, weight: 700 }, { align: 'center' }),
  heading: style({ sizePx: 60, weight: 700 }),
  subheading: style({ sizePx: 50, weight: 700 }),
  group: style({ sizePx: 48 }, { align: 'center' }),
  role: style({ color: '#aaaaaa' }),
  name: style({ weight: 500 }, { align: 'center' }),
  quote: style({ italic: true }, { indentStartPx: 60, indentEndPx: 60 }),
  list: style({}, { indentStartPx: 50 }),
  caption: style({ sizePx: 30 }, { align: 'center' }),
  code: style({ sizePx: 36 }),
  bold: style({ sizePx: 77 }),
  红色: style({ color: '#ff0000' }),
}

/** A style sheet in which each style can be told from the others. */
export const sheet: StyleSheet = { get: (name) => (Object.hasOwn(styles, name) ? styles[name]! : null) }
