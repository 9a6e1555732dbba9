import { Blob, Buffer, Direction, Face, Feature, Font, shape } from 'harfbuzzjs'
import { bundled, type BundledFont } from './fonts'

const fonts = new Map<BundledFont, Font>()

function fontOf(name: BundledFont): Font {
  let font = fonts.get(name)
  if (font === undefined) {
    font = new Font(new Face(new Blob(bundled(name).bytes), 0))
    fonts.set(name, font)
  }
  return font
}

export interface DirectShape {
  /** Glyphs in visual order, spaces among them. */
  readonly glyphs: readonly number[]
  /** Origins from the left edge, px. */
  readonly xPx: readonly number[]
  readonly widthPx: number
}

/** What HarfBuzz itself makes of a text, without the product between. */
export function shapeDirectly(
  name: BundledFont,
  text: string,
  options: { sizePx?: number; script?: string; rtl?: boolean; ligatures?: boolean } = {},
): DirectShape {
  const { sizePx = 48, script = 'Latn', rtl = false, ligatures = true } = options
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.setDirection(rtl ? Direction.RTL : Direction.LTR)
  buffer.setScript(script)
  buffer.setLanguage('und')
  const font = fontOf(name)
  shape(font, buffer, ligatures ? undefined : [new Feature('liga', 0), new Feature('clig', 0)])
  const pxPerUnit = sizePx / font.face.upem
  const xPx: number[] = []
  let x = 0
  for (const position of buffer.getGlyphPositions()) {
    xPx.push((x + position.xOffset) * pxPerUnit)
    x += position.xAdvance
  }
  return { glyphs: buffer.getGlyphInfos().map((info) => info.codepoint), xPx, widthPx: x * pxPerUnit }
}

/** Advance of a glyph, px. */
export function advancePx(name: BundledFont, glyphId: number, sizePx = 48): number {
  const font = fontOf(name)
  return (font.glyphHAdvance(glyphId) * sizePx) / font.face.upem
}

/** The glyph of a character. */
export function glyphOf(name: BundledFont, character: string): number {
  return fontOf(name).nominalGlyph(character.codePointAt(0)!) ?? 0
}

/** Whether a glyph has an outline; spaces have none. */
export function hasOutline(name: BundledFont, glyphId: number): boolean {
  return fontOf(name).glyphToPath(glyphId) !== ''
}
