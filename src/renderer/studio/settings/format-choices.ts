import { OUTPUT_FORMATS, traitsOf, type OutputFormat } from '../../../shared/formats/table'
import type { Choice } from '../ui/SelectField'

type FormatGroup = 'opaque' | 'alpha' | 'moving' | 'pictures'

/** The formats under the headings of what they are for. */
export function formatChoices(headings: Readonly<Record<FormatGroup, string>>): Choice[] {
  const groups: readonly FormatGroup[] = ['opaque', 'alpha', 'moving', 'pictures']
  return groups.flatMap((group) =>
    OUTPUT_FORMATS.filter((format) => groupOf(format) === group).map((value) => ({
      value,
      label: traitsOf(value).name,
      group: headings[group],
    })),
  )
}

function groupOf(format: OutputFormat): FormatGroup {
  const { alpha, animation, isSequence } = traitsOf(format)
  if (isSequence) return 'pictures'
  if (animation !== null) return 'moving'
  return alpha === null ? 'opaque' : 'alpha'
}
