import type { LetterStyle } from '../../shared/document/types'
import type { AxisSetting } from '../../shared/layout/variations'
import type { FontAxis, IndexedFace } from './face'

/** What of letters tells where on its axes a variable font is used. */
type Look = Pick<LetterStyle, 'weight' | 'italic' | 'axes'>

/** The axis of a face with a tag; null where it has none. */
export function axisOf({ axes }: Pick<IndexedFace, 'axes'>, tag: string): FontAxis | null {
  return axes.find((axis) => axis.tag === tag) ?? null
}

/** A face as letters use it: a variable one in their weight, in their slant where it has that, and on the axes they ask for. */
export function instanceOf(face: IndexedFace, { weight, italic, axes }: Look): IndexedFace {
  if (face.axes.length === 0 || face.color) return face
  const wanted = new Map<string, number>([['wght', weight]])
  if (italic && !face.italic) {
    // Of the two that lean letters, `slnt` counts degrees to the left.
    wanted.set('ital', Infinity)
    if (axisOf(face, 'ital') === null) wanted.set('slnt', -Infinity)
  }
  for (const [tag, value] of Object.entries(axes)) wanted.set(tag, value)
  const variations: AxisSetting[] = []
  for (const { tag, min, initial, max } of face.axes) {
    const value = Math.min(max, Math.max(min, wanted.get(tag) ?? initial))
    if (value !== initial) variations.push({ tag, value })
  }
  if (variations.length === 0) return face
  const settings = variations.map(({ tag, value }) => `${tag}=${value}`).join()
  return {
    ...face,
    id: `${face.id}@${settings}`,
    variations,
    weight: weightIn(face, weight),
    italic: face.italic || variations.some(({ tag }) => tag === 'ital' || tag === 'slnt'),
  }
}

/** The weight nearest to a wanted one that a face can have. */
export function weightIn(face: Pick<IndexedFace, 'axes' | 'weight'>, wanted: number): number {
  const axis = axisOf(face, 'wght')
  return axis === null ? face.weight : Math.min(axis.max, Math.max(axis.min, wanted))
}

/** Whether a face is slanted, or can be. */
export function canBeItalic(face: IndexedFace): boolean {
  return face.italic || axisOf(face, 'ital') !== null || axisOf(face, 'slnt') !== null
}
