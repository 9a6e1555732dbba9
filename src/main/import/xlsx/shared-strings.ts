import type { Archive } from '../archive'
import { elementsOf, readXml, textOf, type XmlElement } from '../xml'

/** The texts that cells refer to by number. */
export async function readSharedStrings(archive: Archive, part: string | null): Promise<readonly string[]> {
  const strings: string[] = []
  if (part !== null) await readXml(archive, part, { si: (element) => strings.push(richText(element)) })
  return strings
}

/** The text of a string item, whole or in formatted runs; readings above its characters (`rPh`) left out. */
export function richText(item: XmlElement): string {
  let text = ''
  for (const child of elementsOf(item)) {
    if (child.name === 't') text += textOf(child)
    else if (child.name === 'r') for (const part of elementsOf(child, 't')) text += textOf(part)
  }
  return unescaped(text)
}

/** Characters that XML cannot hold are written as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
function unescaped(text: string): string {
  const characters = text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return characters.replace(/\r\n?/g, '\n')
}
