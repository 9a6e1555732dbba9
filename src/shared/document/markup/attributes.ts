/** A part of an attribute list: a word such as `bold`, or a name and its value, such as `size=64`. */
export interface Attribute {
  readonly name: string
  /** Null for a word. */
  readonly value: string | null
}

const NAME = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_-]*`
const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:px|s)?`
const VALUE = String.raw`"[^"\n]*"|'[^'\n]*'|[^\s{}"'\[\]<>]+`
/** `.name` is short for `style=name`, as Pandoc has it. */
const ITEM = String.raw`\.${NAME}|${NAME}(?:=(?:${VALUE}))?|${NUMBER}(?![\p{L}\p{N}_])`
const ITEMS = new RegExp(ITEM, 'gu')
const LIST = new RegExp(String.raw`^\s*(?:(?:${ITEM})(?:\s+(?:${ITEM}))*)?\s*$`, 'u')
const BRACES = new RegExp(String.raw`\{\s*(?:${ITEM})(?:\s+(?:${ITEM}))*\s*\}`, 'uy')

/** The attributes of a list without braces; null where it is none. */
export function readAttributes(list: string): readonly Attribute[] | null {
  if (!LIST.test(list)) return null
  return [...list.matchAll(ITEMS)].map(([item]) => {
    if (item.startsWith('.')) return { name: 'style', value: item.slice(1) }
    const [name, value] = cut(item)
    return { name, value: value?.replace(/^(["'])(.*)\1$/, '$2') ?? null }
  })
}

function cut(item: string): readonly [name: string, value: string | null] {
  const equals = item.indexOf('=')
  return equals < 0 ? [item, null] : [item.slice(0, equals), item.slice(equals + 1)]
}

/** The list in braces at an index of a text, as it is written; null where there is none. */
export function bracesAt(text: string, index: number): string | null {
  BRACES.lastIndex = index
  return BRACES.exec(text)?.[0] ?? null
}

/** The attributes of a list in braces. */
export function readBraces(braces: string): readonly Attribute[] {
  return readAttributes(braces.slice(1, -1)) ?? []
}

/** An attribute as it is written. */
export function showAttribute({ name, value }: Attribute): string {
  return value === null ? name : `${name}=${value}`
}
