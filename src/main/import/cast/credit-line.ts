import { escapeInline, wholeLine } from '../markdown/escape'

/** A text as it is, as markup of one line; plain white space around it is dropped. */
export function creditText(text: string): string {
  return wholeLine(escapeInline(text))
}

/** A role and its names, all in markup: one below the other. Names without a role stand on lines of their own. */
export function creditPair(role: string, names: readonly string[]): readonly string[] {
  if (role === '') return names.map(undivided)
  const [first = '', ...further] = names
  // A backslash before the bar would make it one of the text.
  const before = role.replace(/\\\\$/, '&#92;')
  return [`${before} | ${first}`, ...further.map((name) => `| ${name}`)]
}

/** A heading in markup, of which nothing at the end is taken for its columns. */
export function creditHeading(text: string): string {
  return `## ${text.replace(/\{(?=[^{}]*(?:columns|gap)=[^{}]*\}$)/, '&#123;').replace(/(?<=\s)#+$/, String.raw`\$&`)}`
}

/** What divides a role from a name: dots, a colon, a gap. */
const DIVIDERS = /\.{3,}|(?<= )\.(?= )|:(?=\s|$)|[：…·．]|(?<=\u3000)\u3000/g

/** A line of markup that is one text, whatever divides roles from names in it. */
export function undivided(line: string): string {
  return line.replace(DIVIDERS, (divider) => {
    if (divider.startsWith('.')) return divider.replaceAll('.', String.raw`\.`)
    return divider === ':' ? String.raw`\:` : `&#${divider.codePointAt(0)};`
  })
}
