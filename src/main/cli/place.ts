import { relative } from 'node:path'
import { cwd } from 'node:process'
import type { Message } from '../../shared/messages/fault'

/** Where in a text a message belongs, as editors and terminals take one there: `novel.md:3:14: `. Empty for other messages. */
export function placePrefix({ file, line, column }: Message): string {
  if (line === undefined || column === undefined) return ''
  return `${file === undefined ? 'text.content' : shortest(file)}:${line}:${column}: `
}

function shortest(file: string): string {
  const fromHere = relative(cwd(), file)
  return fromHere.startsWith('..') ? file : fromHere
}
