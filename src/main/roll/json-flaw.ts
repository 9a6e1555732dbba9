// JSON.parse names the position of an error in some of its messages only, and differently from version to
// version, and of a field that is there twice it silently takes the last. So both are found here: by the grammar of
// RFC 8259, one token at a time.

const SPACE = /[ \t\n\r]*/y
const TOKEN = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
// eslint-disable-next-line no-control-regex -- strings may not hold raw controls
const STRING_STOP = /["\\\u0000-\u001F]/g
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

/** What is wrong with a JSON text, and at which character. */
export type JsonFlaw =
  /** The first character that cannot belong to a JSON text; the text's length when it ends too early. */
  | { readonly kind: 'syntax'; readonly at: number }
  /** The second name of a field, told with the names that lead to it. */
  | { readonly kind: 'twice'; readonly at: number; readonly field: string }

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key or }' | 'key' | 'colon' | 'comma or }' | 'comma or ]' | 'end'

/** An object or a list that is not closed yet. */
interface Container {
  readonly isObject: boolean
  readonly keys: Set<string>
  /** The field or the index under way. */
  key: string | number
}

/** The first flaw of a text; null when it is valid and says nothing twice. */
export function jsonFlaw(text: string): JsonFlaw | null {
  const open: Container[] = []
  let expected: Expected = 'value'
  for (let at = 0; ;) {
    at += match(SPACE, text, at).length
    if (at === text.length) return expected === 'end' ? null : { kind: 'syntax', at }
    const token = text[at] === '"' ? stringAt(text, at) : match(TOKEN, text, at)
    const next: Expected | null = token === '' ? null : step(token, expected, open)
    if (next === null) return { kind: 'syntax', at }
    if (next === 'colon' && !enter(open.at(-1)!, token)) {
      return { kind: 'twice', at, field: open.map(({ key }) => key).join('.') }
    }
    expected = next
    at += token.length
  }
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** The string that begins at a quote, however long; empty when it is none. */
function stringAt(text: string, start: number): string {
  for (let at = start + 1; ;) {
    STRING_STOP.lastIndex = at
    const stop = STRING_STOP.exec(text)
    if (stop?.[0] === '"') return text.slice(start, stop.index + 1)
    const escape = stop === null ? '' : match(ESCAPE, text, stop.index)
    if (stop === null || escape === '') return ''
    at = stop.index + escape.length
  }
}

/** Notes a field of an object; false when the object has it already. */
function enter(container: Container, token: string): boolean {
  container.key = String(JSON.parse(token))
  const isNew = !container.keys.has(container.key)
  container.keys.add(container.key)
  return isNew
}

/** The state after a token, or null when it may not stand there. */
function step(token: string, expected: Expected, open: Container[]): Expected | null {
  const closes = (token === '}' && expected.endsWith('}')) || (token === ']' && expected.endsWith(']'))
  if (closes) {
    open.pop()
    return afterValue(open)
  }
  switch (expected) {
    case 'value':
    case 'value or ]':
      if (token === '{' || token === '[') {
        open.push({ isObject: token === '{', keys: new Set(), key: 0 })
        return token === '{' ? 'key or }' : 'value or ]'
      }
      return /^["\-\dtfn]/.test(token) ? afterValue(open) : null
    case 'key':
    case 'key or }':
      return token.startsWith('"') ? 'colon' : null
    case 'colon':
      return token === ':' ? 'value' : null
    case 'comma or }':
      return token === ',' ? 'key' : null
    case 'comma or ]':
      if (token !== ',') return null
      open.at(-1)!.key = Number(open.at(-1)!.key) + 1
      return 'value'
    default:
      return null
  }
}

function afterValue(open: readonly Container[]): Expected {
  const container = open.at(-1)
  if (container === undefined) return 'end'
  return container.isObject ? 'comma or }' : 'comma or ]'
}
