import type { Passage } from './passage'
import { eachPlaced } from './passage'
import { placed } from './places'
import { eachGlyphIn } from './strip'

/** Where the canvas lies on the strip. */
export interface Pose {
  readonly xPx: number
  readonly yPx: number
  /** Whether x and y change places on the canvas. */
  readonly isSideways: boolean
}

/** Fills or strokes a path in font units, at `scale` px a unit; letters are thickened by `boldPx` in all. */
export type Pen = (path: Path2D, scale: number, boldPx: number) => void

/** Puts the outlines of an ink under a pen, each at its exact place. Emoji are left out. */
export function drawOutlines(
  context: OffscreenCanvasRenderingContext2D,
  { strip, lines, shown }: Passage,
  ink: number,
  pose: Pose,
  pen: Pen,
): void {
  const { layout, paths, emojiFamilies } = strip
  const faces = layout.typefaces.map((typeface, font) => {
    const fontId = layout.fontIds[font]!
    return { typeface, fontId, known: paths.face(fontId), scale: paths.scaleOf(fontId, typeface.sizePx) }
  })
  for (let line = lines.first; line < lines.end; line++) {
    eachGlyphIn(strip, line, shown, (font, id, xPx, yPx) => {
      const { typeface, fontId, known, scale } = faces[font]!
      const { slant, boldPx, isTurned } = typeface
      if (typeface.ink !== ink || emojiFamilies[font] !== undefined) return
      const path = paths.pathOf(known, fontId, id)
      if (path === null) return
      const x = placed(xPx - pose.xPx)
      const y = placed(yPx - pose.yPx)
      const lean = slant * scale
      if (isTurned && pose.isSideways) context.setTransform(scale, 0, lean, scale, y, x)
      else if (isTurned) context.setTransform(0, scale, scale, lean, x, y)
      else if (pose.isSideways) context.setTransform(0, scale, -scale, lean, y, x)
      else context.setTransform(scale, 0, lean, -scale, x, y)
      pen(path, scale, boldPx)
    })
  }
  context.resetTransform()
}

/** Hands the rectangles of an ink on, as they lie on the canvas. */
export function eachRectangle(
  { strip, lines }: Passage,
  ink: number,
  pose: Pose,
  visit: (x: number, y: number, width: number, height: number) => void,
): void {
  eachPlaced(strip.layout.shapes, lines, (shape) => {
    if (shape.ink !== ink) return
    const x = placed(shape.xPx - pose.xPx)
    const y = placed(shape.yPx - pose.yPx)
    if (pose.isSideways) visit(y, x, shape.heightPx, shape.widthPx)
    else visit(x, y, shape.widthPx, shape.heightPx)
  })
}
