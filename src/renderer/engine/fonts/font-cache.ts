import { FontSet } from '../../../shared/layout/font-set'
import { LoadedFace } from '../../../shared/layout/shaping/face'
import type { Chain, FontData } from '../../../shared/layout/types'
import type { FontRef } from '../../../shared/engine/protocol'
import { fault } from '../../../shared/messages/fault'
import { GlyphPaths } from '../paint/glyph-paths'
import { loadEmojiFamily } from './emoji-face'
import type { EmojiFamily } from './emoji-face'

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
  const { id, family, faceIndex, color, variations } = ref
  return { id, family, bytes, faceIndex, color, variations }
}

/** A face to shape with, and to paint with where it is a colour one. */
interface CachedFace {
  readonly face: LoadedFace
  readonly emoji: EmojiFamily | null
}

async function loadFace(ref: FontRef): Promise<CachedFace> {
  const data = await fetchFont(ref)
  return { face: new LoadedFace(data), emoji: data.color ? await loadEmojiFamily(data) : null }
}

function keyOf({ url, faceIndex, variations }: FontRef): string {
  return `${url}#${faceIndex}@${variations.map(({ tag, value }) => `${tag}=${value}`).join()}`
}

function fontsOf(cached: readonly CachedFace[], chains: readonly Chain[] | undefined): LoadedFonts {
  const fonts = FontSet.of(
    cached.map(({ face }) => face),
    chains,
  )
  const emojiFamilies = new Map<string, string>()
  for (const { face, emoji } of cached) if (emoji) emojiFamilies.set(face.id, emoji.name)
  return { fonts, paths: new GlyphPaths(fonts), emojiFamilies }
}

interface KnownFonts {
  readonly faceKeys: ReadonlySet<string>
  readonly loaded: LoadedFonts
}

/** Keeps faces and sets of them: a keystroke changes the text, and at most adds a face to the fonts. */
export class FontCache {
  readonly #faces = new Map<string, Promise<CachedFace>>()
  readonly #sets = new Map<string, KnownFonts>()
  #newest: KnownFonts | null = null

  /** Fetches the faces that are not at hand; without chains all of them are one. One call at a time. */
  async load(refs: readonly FontRef[], chains?: readonly Chain[]): Promise<LoadedFonts> {
    const faceKeys = refs.map(keyOf)
    const key = [...faceKeys, JSON.stringify(chains)].join('\n')
    let known = this.#sets.get(key)
    if (known === undefined) {
      const cached = await Promise.all(refs.map((ref) => this.#face(ref)))
      known = { faceKeys: new Set(faceKeys), loaded: fontsOf(cached, chains) }
      this.#sets.set(key, known)
    }
    this.#newest = known
    return known.loaded
  }

  /** Lets go of all but the fonts loaded last, when nothing paints with others any more. */
  keepNewest(): void {
    const newest = this.#newest
    for (const [key, known] of this.#sets) {
      if (known === newest) continue
      this.#sets.delete(key)
      known.loaded.fonts.dispose()
    }
    for (const [key, face] of this.#faces) {
      if (newest?.faceKeys.has(key)) continue
      this.#faces.delete(key)
      face.then(
        ({ emoji }) => emoji?.release(),
        () => undefined,
      )
    }
  }

  #face(ref: FontRef): Promise<CachedFace> {
    const key = keyOf(ref)
    const known = this.#faces.get(key)
    if (known) return known
    const face = loadFace(ref)
    this.#faces.set(key, face)
    // A failed load is tried again the next time.
    face.catch(() => {
      if (this.#faces.get(key) === face) this.#faces.delete(key)
    })
    return face
  }
}
