import type { LetterStyle } from '../../shared/document/types'
import type { Notice } from '../../shared/messages/fault'
import type { IndexedFace } from './face'
import { axisOf } from './instance'

/** What is to be said about axes that letters ask for and their first face has not, or not so far. */
export function axisNotices(
  face: IndexedFace,
  { axes }: Pick<LetterStyle, 'axes'>,
  fieldOf: (tag: string, value: number) => string,
): Notice[] {
  return Object.entries(axes).flatMap(([tag, value]): Notice[] => {
    const field = fieldOf(tag, value)
    const params = { field, value, font: face.family }
    if (face.axes.length === 0) return [{ severity: 'warning', key: 'font.notVariable', params, field }]
    const axis = axisOf(face, tag)
    if (axis === null) {
      const known = face.axes.map(({ tag, min, max }) => `${tag} (${min} … ${max})`).join(', ')
      return [{ severity: 'warning', key: 'font.noAxis', params: { ...params, axis: tag, known }, field }]
    }
    const { min, max } = axis
    if (value >= min && value <= max) return []
    return [{ severity: 'warning', key: 'font.axisRange', params: { ...params, axis: tag, min, max }, field }]
  })
}
