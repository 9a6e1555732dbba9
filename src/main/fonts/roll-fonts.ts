import type { Notice } from '../../shared/messages/fault'
import { documentOf } from '../../shared/document/document-of'
import { textsByStyle } from '../../shared/document/texts'
import type { LetterStyle } from '../../shared/document/types'
import type { Chain, ChainFace } from '../../shared/layout/types'
import type { ResolvedRoll } from '../../shared/roll/resolved'
import type { RollSpec } from '../../shared/roll/spec'
import { type Naming, resolveFonts } from './chain'
import type { IndexedFace } from './face'

/** The faces that the letter styles of a roll need. */
export interface RollFonts {
  /** Each once. */
  readonly faces: readonly IndexedFace[]
  /** By letter style, in the order in which layout tries its faces. */
  readonly chains: readonly Chain[]
  readonly notices: readonly Notice[]
}

/** Letters of one style. */
interface StyledText {
  readonly style: Pick<LetterStyle, 'family' | 'file' | 'weight' | 'italic' | 'axes'>
  readonly text: string
}

/** The faces that a roll's text needs. Paths in it are absolute. Throws what `resolveFonts` throws. */
export async function resolveRollFonts(roll: ResolvedRoll): Promise<RollFonts> {
  const parsed = documentOf(roll)
  if (parsed === null) return resolveStyles([{ style: roll.spec.type, text: roll.content }])
  const { document } = parsed
  const texts = textsByStyle(document)
  const styled = document.letterStyles.map((style, index) => ({ style, text: texts[index]! }))
  return resolveStyles(styled, namingOf(roll.spec))
}

/** What a style names itself is its own; all else is the type's. */
function namingOf({ styles, type }: Pick<RollSpec, 'styles' | 'type'>): Naming {
  const entries = Object.entries(styles)
  const fieldOf = (part: 'family' | 'file' | 'axes', style: string | undefined): string =>
    style === undefined ? `type.${part}` : `styles.${style}.${part}`
  return {
    family: (family) => fieldOf('family', entries.find(([, rule]) => rule.family?.includes(family) === true)?.[0]),
    file: (file) => fieldOf('file', entries.find(([, rule]) => rule.file === file)?.[0]),
    axis: (tag, value) => {
      const style = type.axes[tag] === value ? undefined : entries.find(([, { axes }]) => axes?.[tag] === value)?.[0]
      return `${fieldOf('axes', style)}.${tag}`
    },
  }
}

/** The faces of texts in several styles; what two of them share is there once, and told of once. */
export async function resolveStyles(texts: readonly StyledText[], naming?: Naming): Promise<RollFonts> {
  const faces: IndexedFace[] = []
  const notices = new Map<string, Notice>()
  const chains: Chain[] = []
  for (const { style, text } of texts) {
    const resolved = await resolveFonts(style, text, naming)
    for (const notice of resolved.notices) notices.set(JSON.stringify(notice), notice)
    chains.push(resolved.faces.map((face) => linkOf(style, face, indexIn(faces, face))))
  }
  return { faces, chains, notices: [...notices.values()] }
}

function indexIn(faces: IndexedFace[], face: IndexedFace): number {
  const known = faces.findIndex(({ id }) => id === face.id)
  return known < 0 ? faces.push(face) - 1 : known
}

/** From this weight on letters are bold, as CSS has it for synthesis. */
const BOLD = 600

/** Where the nearest face of a family is neither bold nor slanted though the style is, painting makes it so. */
function linkOf({ weight, italic }: StyledText['style'], face: IndexedFace, index: number): ChainFace {
  return {
    face: index,
    emboldened: !face.color && weight >= BOLD && face.weight < BOLD,
    slanted: !face.color && italic && !face.italic,
  }
}
