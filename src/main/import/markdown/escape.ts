/** What may be markup anywhere in a line (docs/text.md). */
const ANYWHERE = /[\\`*[\]|]|<(?=[a-z/!?])|&(?=#|[a-z])|~(?=~)|(?<=~)~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|!$/giu

/** What is markup at the start of a line: headings, quotes, lists, rules, underlines of headings, directives. */
const AT_START = /^(?:#(?=#{0,5}(?:\s|$))|>|[-+](?=\s|$)|-(?=[-\s]*$)|=(?=[=\s]*$)|:(?=::))/
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/

/** White space other than a plain space at the ends of a line: readers drop it. */
const EDGES = /^[^\S ]+|[^\S ]+$/g

/** Letters as they are, whatever they would mean as markup. `isLineStart` where a line begins with them. */
export function escapeInline(text: string, isLineStart: boolean): string {
  const escaped = text.replace(ANYWHERE, String.raw`\$&`)
  if (!isLineStart) return escaped
  return escaped.replace(AT_START, String.raw`\$&`).replace(NUMBERED, String.raw`$1\$2`)
}

/** White space at the ends of a line as character references; plain spaces there are dropped. */
export function keepEdges(line: string): string {
  return line
    .replace(/^ +| +$/g, '')
    .replace(EDGES, (room) => Array.from(room, (one) => `&#${one.codePointAt(0)};`).join(''))
}
