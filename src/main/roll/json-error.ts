// JSON.parse names the position of an error in some of its messages only, and differently from version to
// version, so the place is found here: by the grammar of RFC 8259, one token at a time.

const SPACE = /[ \t\n\r]*/y
const TOKEN =
  // eslint-disable-next-line no-control-regex -- strings may not hold raw controls
  /[{}[\],:]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key or }' | 'key' | 'colon' | 'comma or }' | 'comma or ]' | 'end'

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** Index of the first character that cannot belong to a JSON text, its length when it ends too early, null when it is valid. */
export function jsonErrorAt(text: string): number | null {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  const afterValue = (): Expected => {
    const container = open.at(-1)
    if (container === undefined) return 'end'
    return container === '{' ? 'comma or }' : 'comma or ]'
  }
  for (let at = 0; ;) {
    at += match(SPACE, text, at).length
    if (at === text.length) return expected === 'end' ? null : at
    const token: string = match(TOKEN, text, at)
    const next: Expected | null = token === '' ? null : step(token, expected, open, afterValue)
    if (next === null) return at
    expected = next
    at += token.length
  }
}

/** The state after a token, or null when it may not stand there. */
function step(token: string, expected: Expected, open: ('{' | '[')[], afterValue: () => Expected): Expected | null {
  const closes = (token === '}' && expected.endsWith('}')) || (token === ']' && expected.endsWith(']'))
  if (closes) {
    open.pop()
    return afterValue()
  }
  switch (expected) {
    case 'value':
    case 'value or ]':
      if (token === '{' || token === '[') {
        open.push(token)
        return token === '{' ? 'key or }' : 'value or ]'
      }
      return /^["\-\dtfn]/.test(token) ? afterValue() : null
    case 'key':
    case 'key or }':
      return token.startsWith('"') ? 'colon' : null
    case 'colon':
      return token === ':' ? 'value' : null
    case 'comma or }':
      return token === ',' ? 'key' : null
    case 'comma or ]':
      return token === ',' ? 'value' : null
    default:
      return null
  }
}
