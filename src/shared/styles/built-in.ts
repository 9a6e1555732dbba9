import type { BuiltInRule } from './rule'

/** The style that all others come from: the roll's `type`. */
export const BODY = 'body'

/** Styles that every roll has; a roll's own of the same name is laid over them. */
export const BUILT_IN: Readonly<Record<string, BuiltInRule>> = {
  title: { sizeScale: 2, weight: 700, align: 'center', firstLineIndentPx: 0, spaceBeforeEm: 0.4, spaceAfterEm: 0.6 },
  heading: { sizeScale: 1.5, weight: 700, firstLineIndentPx: 0, spaceBeforeEm: 1, spaceAfterEm: 0.4 },
  subheading: { sizeScale: 1.2, weight: 700, firstLineIndentPx: 0, spaceBeforeEm: 0.8, spaceAfterEm: 0.3 },
  paragraph: {},
  quote: { parent: 'paragraph', indentStartEm: 1.5, indentEndEm: 1.5 },
  list: { parent: 'paragraph', firstLineIndentPx: 0, indentStartEm: 1.5, spaceBeforeEm: 0.2, spaceAfterEm: 0.2 },
  code: { parent: 'paragraph', sizeScale: 0.9, align: 'start', firstLineIndentPx: 0 },
  caption: {
    sizeScale: 0.75,
    align: 'center',
    firstLineIndentPx: 0,
    spaceBeforeEm: 0.4,
    spaceAfterEm: 0.8,
  },
  group: {
    sizeScale: 1.2,
    weight: 700,
    align: 'center',
    firstLineIndentPx: 0,
    spaceBeforeEm: 2,
    spaceAfterEm: 0.6,
  },
  role: { align: 'center', firstLineIndentPx: 0 },
  name: { weight: 700, align: 'center', firstLineIndentPx: 0 },
}

/** Paragraphs of a document that neither the roll's spacing nor an indent tells apart. */
export const APART: BuiltInRule = { spaceBeforeEm: 0.6, spaceAfterEm: 0.6 }
