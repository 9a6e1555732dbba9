import type { IndexedFace } from './face'
import { canBeItalic, weightIn } from './instance'

const LIGHTEST_TEXT = 400
const HEAVIEST_TEXT = 500

/** The face of a family nearest to a weight and slant (CSS Fonts 4, "font style matching"); null for no faces. */
export function nearestFace(faces: readonly IndexedFace[], weight: number, italic: boolean): IndexedFace | null {
  const slanted = faces.filter((face) => (italic ? canBeItalic(face) : face.italic) === italic)
  const candidates = slanted.length > 0 ? slanted : faces
  const distance = (face: IndexedFace): number => weightDistance(weightIn(face, weight), weight)
  let best: IndexedFace | null = null
  for (const face of candidates) {
    if (best === null || distance(face) < distance(best)) best = face
  }
  return best
}

/**
 * Order in which weights are tried: between 400 and 500 first up to 500, then lighter, then heavier; below 400
 * lighter first; above 500 heavier first. As a distance: the wrong side counts after all of the right one.
 */
function weightDistance(have: number, wanted: number): number {
  const away = Math.abs(have - wanted)
  const wrongSide = 1000
  if (wanted >= LIGHTEST_TEXT && wanted <= HEAVIEST_TEXT) {
    if (have >= wanted && have <= HEAVIEST_TEXT) return away
    return have < wanted ? wrongSide + away : 2 * wrongSide + away
  }
  const rightSide = wanted < LIGHTEST_TEXT ? have <= wanted : have >= wanted
  return rightSide ? away : wrongSide + away
}
