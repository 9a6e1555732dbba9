import type { IndexedFace } from './face'
import { axisOf } from './instance'
import { bundledFonts, systemFonts } from './library'

export interface FontFamily {
  /** As `type.family` takes it. */
  readonly name: string
  /** The same family in other languages. */
  readonly otherNames: readonly string[]
  readonly weights: readonly number[]
  readonly italic: boolean
  /** Comes with the app, so it is there on every computer. */
  readonly bundled: boolean
}

/** All families that `type.family` can name: the app's own first, then the installed ones by name. */
export async function listFamilies(): Promise<readonly FontFamily[]> {
  const families = new Map<string, FontFamily>()
  for (const [bundled, index] of [
    [true, await bundledFonts()],
    [false, await systemFonts()],
  ] as const) {
    for (const face of index.faces) {
      const known = families.get(face.family)
      if (known?.bundled === true && !bundled) continue
      families.set(face.family, {
        name: face.family,
        otherNames: unique([...(known?.otherNames ?? []), ...face.names.filter((name) => name !== face.family)]),
        weights: unique([...(known?.weights ?? []), ...weightsOf(face)]).toSorted((a, b) => a - b),
        italic: face.italic || known?.italic === true,
        bundled,
      })
    }
  }
  const order = (family: FontFamily): string => `${family.bundled ? 0 : 1} ${family.name.toLowerCase()}`
  return [...families.values()].toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
}

/** Of a variable font, those that have names. */
function weightsOf(face: IndexedFace): readonly number[] {
  const axis = axisOf(face, 'wght')
  if (axis === null) return [face.weight]
  return [100, 200, 300, 400, 500, 600, 700, 800, 900].filter((weight) => weight >= axis.min && weight <= axis.max)
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
