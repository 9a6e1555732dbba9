import { rollSchema } from '../../../src/shared/roll/spec'
import type { RollInput } from '../../../src/shared/roll/spec'
import type { ResolvedRoll } from '../../../src/shared/roll/resolved'
import { eachGlyph } from '../../../src/shared/layout/glyphs'
import type { Layout, Typeface } from '../../../src/shared/layout/types'

type Settings = Omit<Partial<RollInput>, 'rollvideo' | 'text'>

/** A roll of a text: 1080 px wide, margins of 60 px, 48 px type, unless the settings say otherwise. */
export function rollOf(content: string, settings: Settings = {}): ResolvedRoll {
  // Layout lays out whatever it is given; a roll file must have a text that shows something.
  return { spec: rollSchema.parse({ rollvideo: 1, text: { content: 'text' }, ...settings }), content }
}

/** A frame of a given room for lines, its left edge at 0. Frames are even and wider than some rooms. */
export function room(widthPx: number, settings: Settings = {}): Settings {
  const frameWidthPx = Math.max(64, Math.ceil(widthPx / 2) * 2)
  return {
    frame: { width: frameWidthPx, height: 720 },
    margins: { topPx: 0, rightPx: frameWidthPx - widthPx, bottomPx: 0, leftPx: 0 },
    ...settings,
  }
}

/** The text of each line, its line end included. */
export function lineTexts(layout: Layout, content: string): readonly string[] {
  const starts = [...layout.lineTextStart]
  return starts.slice(0, -1).map((start, line) => content.slice(start, starts[line + 1]))
}

export interface PlacedGlyph {
  readonly font: string
  readonly typeface: Typeface
  readonly id: number
  readonly xPx: number
  readonly yPx: number
}

/** The glyphs of a line in the order in which they lie in the layout. */
export function lineGlyphs(layout: Layout, line: number): readonly PlacedGlyph[] {
  const glyphs: PlacedGlyph[] = []
  eachGlyph(layout, line, (font, id, xPx, yPx) => {
    glyphs.push({ font: layout.fontIds[font]!, typeface: layout.typefaces[font]!, id, xPx, yPx })
  })
  return glyphs
}

/** The glyphs of all lines. */
export function allGlyphs(layout: Layout): readonly PlacedGlyph[] {
  return Array.from({ length: layout.lineCount }, (_, line) => lineGlyphs(layout, line)).flat()
}
