import type { Glyphs } from './glyphs'
import type { InkLook, Layout, Typeface } from './types'

/** Copies of a strip one behind the other, and the part of them that is ever seen. */
export interface Repetition {
  /** Distance of two copies along the axis, whole px. */
  readonly periodPx: number
  /** Nothing outside of 0 … `seenPx` is shown. */
  readonly seenPx: number
}

/** What glyphs may reach beyond their origin and their line, in ems: more than any letter, joined emoji among them. */
const REACH_EMS = 4
/** A blur is nothing at three times its radius. */
const BLUR_REACH = 3

/**
 * A strip that follows itself: the same lines again and again, before its start too, so that what reaches over from
 * there is seen. Copies differ by whole px, so their pixels are the same. Lines that are never seen are left out.
 */
export function repeatLayout(layout: Layout, { periodPx, seenPx }: Repetition): Layout {
  const isTall = layout.axis === 'vertical'
  const reachPx = reachOf(layout.inks, layout.typefaces)
  const lengthPx = isTall ? layout.heightPx : layout.widthPx
  const first = -Math.floor((lengthPx + reachPx) / periodPx)
  const last = Math.ceil((seenPx + reachPx) / periodPx) - 1
  const lines: { readonly line: number; readonly shiftPx: number }[] = []
  for (let copy = first; copy <= last; copy++) {
    const shiftPx = copy * periodPx
    for (let line = 0; line < layout.lineCount; line++) {
      const isSeen =
        layout.lineInkBottomPx[line]! + shiftPx > -reachPx && layout.lineInkTopPx[line]! + shiftPx < seenPx + reachPx
      if (!isTall || isSeen) lines.push({ line, shiftPx })
    }
  }
  return copyLines(layout, lines, seenPx)
}

function reachOf(inks: readonly InkLook[], typefaces: readonly Typeface[]): number {
  const largestPx = typefaces.reduce((largest, { sizePx }) => Math.max(largest, sizePx), 0)
  const aroundPx = inks.map(({ outline, shadow }) => {
    const shadowPx =
      shadow === null ? 0 : Math.max(Math.abs(shadow.dxPx), Math.abs(shadow.dyPx)) + BLUR_REACH * shadow.blurPx
    return (outline?.widthPx ?? 0) + shadowPx
  })
  return Math.ceil(REACH_EMS * largestPx + Math.max(0, ...aroundPx))
}

interface CopiedLine {
  readonly line: number
  readonly shiftPx: number
}

function copyLines(layout: Layout, lines: readonly CopiedLine[], seenPx: number): Layout {
  const isTall = layout.axis === 'vertical'
  const out = {
    lineBaselinePx: new Float64Array(lines.length),
    lineInkTopPx: new Float64Array(lines.length),
    lineInkBottomPx: new Float64Array(lines.length),
    lineTextStart: new Uint32Array(lines.length + 1),
    glyphs: copyGlyphs(layout.glyphs, lines, isTall),
  }
  const shapes = byLine(layout.shapes)
  const pictures = byLine(layout.pictures)
  const copied = { shapes: [] as Layout['shapes'][number][], pictures: [] as Layout['pictures'][number][] }
  lines.forEach(({ line, shiftPx }, index) => {
    const [xPx, yPx] = isTall ? [0, shiftPx] : [shiftPx, 0]
    out.lineTextStart[index] = layout.lineTextStart[line]!
    out.lineBaselinePx[index] = layout.lineBaselinePx[line]! + yPx
    out.lineInkTopPx[index] = layout.lineInkTopPx[line]! + yPx
    out.lineInkBottomPx[index] = layout.lineInkBottomPx[line]! + yPx
    const moved = <T extends Placed>(placed: T): T => ({
      ...placed,
      line: index,
      xPx: placed.xPx + xPx,
      yPx: placed.yPx + yPx,
    })
    for (const shape of shapes.get(line) ?? []) copied.shapes.push(moved(shape))
    for (const picture of pictures.get(line) ?? []) copied.pictures.push(moved(picture))
  })
  out.lineTextStart[lines.length] = layout.lineTextStart[layout.lineCount]!
  const size = isTall ? { heightPx: seenPx } : { widthPx: seenPx }
  return { ...layout, ...out, ...copied, ...size, lineCount: lines.length }
}

/** Copies share their glyphs, and each has stretches of its own that tell where they lie. */
function copyGlyphs(glyphs: Glyphs, lines: readonly CopiedLine[], isTall: boolean): Glyphs {
  const { lineStart } = glyphs
  const count = lines.reduce((sum, { line }) => sum + lineStart[line + 1]! - lineStart[line]!, 0)
  const out = {
    lineStart: new Uint32Array(lines.length + 1),
    font: new Uint16Array(count),
    first: new Uint32Array(count),
    end: new Uint32Array(count),
    xPx: new Float64Array(count),
    yPx: new Float64Array(count),
  }
  let at = 0
  lines.forEach(({ line, shiftPx }, index) => {
    out.lineStart[index] = at
    for (let stretch = lineStart[line]!; stretch < lineStart[line + 1]!; stretch++, at++) {
      out.font[at] = glyphs.font[stretch]!
      out.first[at] = glyphs.first[stretch]!
      out.end[at] = glyphs.end[stretch]!
      out.xPx[at] = glyphs.xPx[stretch]! + (isTall ? 0 : shiftPx)
      out.yPx[at] = glyphs.yPx[stretch]! + (isTall ? shiftPx : 0)
    }
  })
  out.lineStart[lines.length] = at
  return { ...glyphs, ...out }
}

interface Placed {
  readonly line: number
  readonly xPx: number
  readonly yPx: number
}

function byLine<T extends Placed>(placed: readonly T[]): Map<number, T[]> {
  const lines = new Map<number, T[]>()
  for (const each of placed) {
    const known = lines.get(each.line)
    if (known === undefined) lines.set(each.line, [each])
    else known.push(each)
  }
  return lines
}
