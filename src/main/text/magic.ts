/** First bytes of files that are often taken for texts, at an offset, and what such a file is called. */
const MAGIC: readonly (readonly [name: string, offset: number, bytes: string])[] = [
  ['PDF', 0, '%PDF-'],
  ['ZIP, Word or EPUB', 0, 'PK\u0003\u0004'],
  ['Word (.doc)', 0, '\u00D0\u00CF\u0011\u00E0'],
  ['RTF', 0, '{\\rtf'],
  ['PNG', 0, '\u0089PNG'],
  ['JPEG', 0, '\u00FF\u00D8\u00FF'],
  ['GIF', 0, 'GIF8'],
  ['WebP, WAV or AVI', 0, 'RIFF'],
  ['MP4 or QuickTime', 4, 'ftyp'],
  ['Matroska or WebM', 0, '\u001AE\u00DF\u00A3'],
  ['Ogg', 0, 'OggS'],
  ['FLAC', 0, 'fLaC'],
  ['MP3', 0, 'ID3'],
  ['gzip', 0, '\u001F\u008B'],
  ['7-Zip', 0, '7z\u00BC\u00AF'],
  ['RAR', 0, 'Rar!\u001A'],
  ['TrueType', 0, '\u0000\u0001\u0000\u0000'],
  ['OpenType', 0, 'OTTO'],
  ['TrueType collection', 0, 'ttcf'],
  ['WOFF', 0, 'wOFF'],
  ['WOFF2', 0, 'wOF2'],
  ['SQLite', 0, 'SQLite format 3\u0000'],
  ['program (ELF)', 0, '\u007FELF'],
  ['program (.exe)', 0, 'MZ\u0090\u0000'],
]

/** The name of a known file format that is no text, by its first bytes; null for all else. */
export function binaryFormatOf(bytes: Uint8Array): string | null {
  const found = MAGIC.find(([, offset, magic]) =>
    Array.from(magic).every((character, index) => bytes[offset + index] === character.charCodeAt(0)),
  )
  return found?.[0] ?? null
}
