import { FontSet } from '../../../shared/layout/font-set'
import type { FontData } from '../../../shared/layout/types'
import type { FontRef } from '../../../shared/engine/protocol'
import { fault } from '../../../shared/messages/fault'
import { GlyphPaths } from '../paint/glyph-paths'
import { loadEmojiFamily } from './emoji-face'

/** The faces of a roll, ready to shape and to paint. */
export interface LoadedFonts {
  readonly fonts: FontSet
  readonly paths: GlyphPaths
  /** CSS family by face id, colour faces alone. */
  readonly emojiFamilies: ReadonlyMap<string, string>
}

async function fetchFont(ref: FontRef): Promise<FontData> {
  const response = await fetch(ref.url)
  if (!response.ok) {
    throw fault('input', 'engine.fontUnreachable', { font: ref.family, status: response.status }, 'type.family')
  }
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { id: ref.id, family: ref.family, bytes, faceIndex: ref.faceIndex, color: ref.color }
}

async function loadFonts(refs: readonly FontRef[]): Promise<LoadedFonts> {
  const data = await Promise.all(refs.map(fetchFont))
  const families = await Promise.all(
    data.filter((face) => face.color).map(async (face) => [face.id, await loadEmojiFamily(face)] as const),
  )
  const fonts = FontSet.load(data)
  return { fonts, paths: new GlyphPaths(fonts), emojiFamilies: new Map(families) }
}

/** Keeps the last faces: a keystroke changes the text, not the fonts. */
export class FontCache {
  #key = ''
  #loaded: Promise<LoadedFonts> | null = null

  load(refs: readonly FontRef[]): Promise<LoadedFonts> {
    const key = refs.map(({ url, faceIndex }) => `${url}#${faceIndex}`).join('\n')
    if (this.#loaded === null || key !== this.#key) {
      this.#key = key
      this.#loaded = loadFonts(refs)
      // A failed load is tried again the next time.
      this.#loaded.catch(() => {
        if (this.#key === key) this.#loaded = null
      })
    }
    return this.#loaded
  }
}
