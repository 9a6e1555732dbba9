/** The lines of a text, without their ends and without a byte order mark at its start. */
export function sourceLines(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r]/)
}
