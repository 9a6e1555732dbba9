/** What may be markup anywhere in a line (docs/text.md), also with what stands behind it. */
const ANYWHERE = /[\\`*[\]|~]|<(?=[a-z/!?]|$)|&(?=#|[a-z]|$)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|!$/giu

/** What is markup at the start of a line: headings, quotes, lists, rules, underlines of headings, directives. */
const AT_START = /^(?:#(?=#{0,5}(?:\s|$))|>|[-+](?=\s|$)|-(?=[-\s]*$)|=(?=[=\s]*$)|:(?=::))/
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/

/** White space other than a plain space at the ends of a line: readers drop it. */
const EDGES = /^[^\S ]+|[^\S ]+$/g

/** Letters as they are, whatever they would mean as markup within a line. */
export function escapeInline(text: string): string {
  return text.replace(ANYWHERE, String.raw`\$&`)
}

/**
 * A line of markup that is no more than that, whatever it begins with. White space at its ends becomes character
 * references; plain spaces there are dropped, as all readers do.
 */
export function wholeLine(markup: string): string {
  return markup
    .replace(/^ +| +$/g, '')
    .replace(AT_START, String.raw`\$&`)
    .replace(NUMBERED, String.raw`$1\$2`)
    .replace(EDGES, (room) => Array.from(room, (one) => `&#${one.codePointAt(0)};`).join(''))
}
