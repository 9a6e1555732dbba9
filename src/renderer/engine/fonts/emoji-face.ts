import type { FontData } from '../../../shared/layout/types'

let count = 0

function quoted(family: string): string {
  return `"${family.replace(/["\\]/g, '\\$&')}"`
}

/** A colour face as the canvas finds it. */
export interface EmojiFamily {
  /** CSS family, quoted. */
  readonly name: string
  /** Takes the face from the canvas, if it was loaded for it. */
  release(): void
}

/**
 * Loads a colour face for the canvas. Chromium's sanitizer refuses some installed collections:
 * those are found by their own name, as the system has them.
 */
export async function loadEmojiFamily({ family, bytes, faceIndex }: FontData): Promise<EmojiFamily> {
  const installed = { name: quoted(family), release: () => undefined }
  if (faceIndex !== 0) return installed
  const name = `rollvideo-emoji-${++count}`
  try {
    const face = await new FontFace(name, bytes).load()
    fonts.add(face)
    return { name: quoted(name), release: () => void fonts.delete(face) }
  } catch {
    return installed
  }
}
