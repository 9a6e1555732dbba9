import type { Block, LetterStyle, Paragraph } from '../../../src/shared/document/types'
import type { ParsedText } from '../../../src/shared/document/parsed'

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** The blocks of a kind. */
export function blocksOf<Kind extends Block['kind']>({ document }: ParsedText, kind: Kind): Of<Kind>[] {
  return document.blocks.filter((block): block is Of<Kind> => block.kind === kind)
}

/** The words of each block, cells and names apart. */
export function words({ document }: ParsedText): string[] {
  return document.blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return `${block.paragraph.marker ?? ''}${block.paragraph.text}`
      case 'pair':
        return [block.role?.text ?? '', ...block.names.map(({ text }) => text)].join(block.leader ? '..' : '|')
      case 'columns':
        return `${block.columns}: ${block.cells.map(({ text }) => text).join('|')}`
      case 'pictures':
        return block.pictures.map(({ source }) => source).join('+')
      case 'stop':
        return `stop ${block.seconds}`
      case 'space':
        return `space ${block.px}`
      default:
        return block.kind
    }
  })
}

/** Every paragraph, in the order of the source. */
export function paragraphsOf({ document }: ParsedText): Paragraph[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.paragraph]
    if (block.kind === 'pair') return block.role === null ? block.names : [block.role, ...block.names]
    return block.kind === 'columns' ? block.cells : []
  })
}

/** The letters of the part of a paragraph that is a piece of its text. */
export function lettersOf({ document }: ParsedText, paragraph: Paragraph, piece: string): LetterStyle {
  const at = paragraph.text.indexOf(piece)
  const span = paragraph.spans.find(({ start, end }) => start <= at && at + piece.length <= end)
  if (at < 0 || span === undefined) throw new Error(`"${piece}" is no span of "${paragraph.text}"`)
  return document.letterStyles[span.style]!
}

/** What was found wrong, by place. */
export function faultsOf({ faults }: ParsedText): string[] {
  return faults.map(({ key, line, column }) => `${line}:${column} ${key}`)
}
