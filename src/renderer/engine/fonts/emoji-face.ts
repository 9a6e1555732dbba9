import type { FontData } from '../../../shared/layout/types'

let count = 0

function quoted(family: string): string {
  return `"${family.replace(/["\\]/g, '\\$&')}"`
}

/**
 * Loads a colour face for the canvas; its CSS family. Chromium's sanitizer refuses some installed collections:
 * those are found by their own name, as the system has them.
 */
export async function loadEmojiFamily({ family, bytes, faceIndex }: FontData): Promise<string> {
  if (faceIndex !== 0) return quoted(family)
  const name = `rollvideo-emoji-${++count}`
  try {
    const face = await new FontFace(name, bytes).load()
    fonts.add(face)
    return quoted(name)
  } catch {
    return quoted(family)
  }
}
