const FAMILY = 1
const TYPOGRAPHIC_FAMILY = 16
const UNICODE_PLATFORM = 0
const MACINTOSH = 1
const WINDOWS = 3
const WINDOWS_ENGLISH = 0x0409
const utf16 = new TextDecoder('utf-16be')
const latin1 = new TextDecoder('latin1')

interface Name {
  readonly text: string
  readonly typographic: boolean
  readonly english: boolean
}

export interface FamilyNames {
  readonly family: string
  readonly names: readonly string[]
}

/** The family names of a `name` table (OpenType 1.9, "name"); null when it has none that can be read. */
export function familyNames(table: Buffer): FamilyNames | null {
  const names = readNames(table)
  if (names.length === 0) return null
  const rank = (name: Name): number => (name.english ? 2 : 0) + (name.typographic ? 1 : 0)
  const best = names.reduce((chosen, name) => (rank(name) > rank(chosen) ? name : chosen))
  return { family: best.text, names: [...new Set(names.map((name) => name.text))] }
}

function readNames(table: Buffer): Name[] {
  if (table.length < 6) return []
  const count = table.readUInt16BE(2)
  const storage = table.readUInt16BE(4)
  const names: Name[] = []
  for (let record = 6; record + 12 <= table.length && names.length < count; record += 12) {
    if (record >= 6 + 12 * count) break
    const platform = table.readUInt16BE(record)
    const language = table.readUInt16BE(record + 4)
    const nameId = table.readUInt16BE(record + 6)
    if (nameId !== FAMILY && nameId !== TYPOGRAPHIC_FAMILY) continue
    const start = storage + table.readUInt16BE(record + 10)
    const text = decode(
      platform,
      table.readUInt16BE(record + 2),
      table.subarray(start, start + table.readUInt16BE(record + 8)),
    )
    if (text === null) continue
    const english = platform === WINDOWS ? language === WINDOWS_ENGLISH : language === 0
    names.push({ text, typographic: nameId === TYPOGRAPHIC_FAMILY, english })
  }
  return names
}

/** Null for the old Macintosh encodings beyond Roman: such fonts carry the same names in Unicode. */
function decode(platform: number, encoding: number, bytes: Buffer): string | null {
  let text = ''
  if (platform === WINDOWS || platform === UNICODE_PLATFORM) text = utf16.decode(bytes)
  else if (platform === MACINTOSH && encoding === 0 && bytes.every((byte) => byte < 0x80)) text = latin1.decode(bytes)
  text = text.replaceAll('\0', '').trim()
  return text === '' ? null : text
}
