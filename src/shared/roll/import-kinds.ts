import type { TextFormat } from './text-format'

/** A document or a table that is turned into a text when it is read. */
export type ImportKind = 'word' | 'workbook' | 'separated'

const KINDS: readonly (readonly [RegExp, ImportKind])[] = [
  [/\.doc[xm]$/i, 'word'],
  [/\.xls[xm]$/i, 'workbook'],
  [/\.(?:csv|tsv|tab)$/i, 'separated'],
]

/** What a file is imported as, by the ending of its name; null for one that is a text already. */
export function importKindOf(path: string): ImportKind | null {
  return KINDS.find(([ending]) => ending.test(path))?.[1] ?? null
}

/** The format of the text that it becomes. */
export const IMPORTED_FORMAT: Readonly<Record<ImportKind, TextFormat>> = {
  word: 'markdown',
  workbook: 'credits',
  separated: 'credits',
}
