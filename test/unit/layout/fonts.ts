import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FontData } from '../../../src/shared/layout/types'

const FOLDER = resolve(import.meta.dirname, '../../../resources/fonts')

const FILES = {
  sc: ['Noto Sans SC', 'NotoSansSC_400Regular.ttf'],
  latin: ['Noto Sans', 'NotoSans_400Regular.ttf'],
  arabic: ['Noto Sans Arabic', 'NotoSansArabic_400Regular.ttf'],
  hebrew: ['Noto Sans Hebrew', 'NotoSansHebrew_400Regular.ttf'],
  thai: ['Noto Sans Thai', 'NotoSansThai_400Regular.ttf'],
  emoji: ['Noto Color Emoji', 'NotoColorEmoji_400Regular.ttf'],
} as const

export type BundledFont = keyof typeof FILES

/** A bundled face as layout takes it. */
export function bundled(name: BundledFont): FontData {
  const [family, file] = FILES[name]
  const bytes = new Uint8Array(readFileSync(resolve(FOLDER, file)))
  return { id: name, family, bytes, faceIndex: 0, color: name === 'emoji' }
}
