import iconv from 'iconv-lite'
import { fault } from '../../shared/messages/fault'
import { binaryFormatOf } from './magic'
import { controlShareOf, plausibilityOf } from './score'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

export interface DecodedText {
  /** Without byte order mark; line ends as they are. */
  readonly text: string
  readonly encoding: TextEncoding
}

/** Above this share of control characters the bytes are no text, whatever they decode to. */
const LARGEST_CONTROL_SHARE = 0.01
/** Below this the characters do not hang together: the encoding is none of ours. */
const LEAST_PLAUSIBILITY = -0.3
/** Up to this share of broken characters a text is UTF-8 that was damaged, not another encoding. */
const LARGEST_DAMAGE = 0.1

/**
 * Reads a text in UTF-8, UTF-16, GB18030 or Big5, with or without a byte order mark. `name` is what a
 * fault calls it: throws an `input` fault for what is no text or in no encoding we know.
 */
export function decodeText(bytes: Uint8Array, name = 'text'): DecodedText {
  const format = binaryFormatOf(bytes)
  if (format !== null) throw fault('input', 'input.format', { path: name, format })
  const decoded = decodeMarked(bytes) ?? decodeUtf8(bytes) ?? decodeByPlausibility(bytes)
  if (decoded === null) throw undecodable(bytes, name)
  if (controlShareOf(decoded.text) > LARGEST_CONTROL_SHARE) throw fault('input', 'input.binary', { path: name })
  return decoded
}

/** Null where the bytes are not valid in the encoding. */
function decodeStrictly(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return null
  }
}

/** By a UTF-16 byte order mark; UTF-8's is taken off by the decoder. */
function decodeMarked(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeStrictly(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeStrictly(bytes, 'utf-16be')
  return null
}

/** Strict UTF-8 is hardly ever anything else; with NULs it is ASCII in UTF-16. */
function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  return bytes.includes(0) ? null : decodeStrictly(bytes, 'utf-8')
}

function decodeByPlausibility(bytes: Uint8Array): DecodedText | null {
  const candidates: DecodedText[] = []
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const decoded = bytes.length % 2 === 0 ? decodeStrictly(bytes, encoding) : null
    if (decoded) candidates.push(decoded)
  }
  if (!bytes.includes(0) && damageAsUtf8(bytes) > LARGEST_DAMAGE) {
    for (const encoding of ['gb18030', 'big5'] as const)
      candidates.push({ text: iconv.decode(Buffer.from(bytes), encoding), encoding })
  }
  let best: DecodedText | null = null
  let bestPlausibility = LEAST_PLAUSIBILITY
  for (const candidate of candidates) {
    const plausibility = plausibilityOf(candidate.text)
    if (plausibility !== null && plausibility > bestPlausibility) {
      best = candidate
      bestPlausibility = plausibility
    }
  }
  return best
}

/** Share of the characters beyond ASCII that are broken when read as UTF-8. */
function damageAsUtf8(bytes: Uint8Array): number {
  const beyondAscii = new TextDecoder('utf-8').decode(bytes).match(/[\u0080-\u{10FFFF}]/gu) ?? []
  return beyondAscii.filter((character) => character === '\uFFFD').length / Math.max(1, beyondAscii.length)
}

function undecodable(bytes: Uint8Array, name: string): Error {
  if (bytes.includes(0)) return fault('input', 'input.binary', { path: name })
  if (damageAsUtf8(bytes) > LARGEST_DAMAGE) return fault('input', 'input.encoding', { path: name })
  const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? ''
  return fault('input', 'input.damaged', { path: name, line: before.split('\n').length })
}
