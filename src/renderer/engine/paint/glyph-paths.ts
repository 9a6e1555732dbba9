/** Where outlines come from; `FontSet` is one. */
export interface OutlineSource {
  glyphOutline(fontId: string, glyphId: number): string
  unitsPerEm(fontId: string): number
}

/** Outlines as paths, made once per face and glyph. */
export class GlyphPaths {
  readonly #faces = new Map<string, Map<number, Path2D | null>>()

  constructor(private readonly source: OutlineSource) {}

  /** Px per font unit at a type size. */
  scaleOf(fontId: string, sizePx: number): number {
    return sizePx / this.source.unitsPerEm(fontId)
  }

  /** The paths of one face, to be asked by `pathOf`. */
  face(fontId: string): Map<number, Path2D | null> {
    const known = this.#faces.get(fontId)
    if (known) return known
    const made = new Map<number, Path2D | null>()
    this.#faces.set(fontId, made)
    return made
  }

  /** The outline in font units, y upwards; null for a glyph without ink. */
  pathOf(face: Map<number, Path2D | null>, fontId: string, glyphId: number): Path2D | null {
    const known = face.get(glyphId)
    if (known !== undefined) return known
    const data = this.source.glyphOutline(fontId, glyphId)
    const path = data === '' ? null : new Path2D(data)
    face.set(glyphId, path)
    return path
  }
}
