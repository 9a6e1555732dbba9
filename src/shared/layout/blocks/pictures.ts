import type { Block, Picture } from '../../document/types'
import type { Flow } from '../flow'
import { leftShare } from '../lines/place'
import type { Compositor, Room } from './compositor'

type Pictures = Extract<Block, { kind: 'pictures' }>

interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/** Sizes of pictures by source, as they were decoded; one that is not there could not be. */
export type PictureSizes = ReadonlyMap<string, Size>

/** What stands for a picture that cannot be shown: a frame of this size unless the text gives another one. */
const PLACEHOLDER: Size = { widthPx: 320, heightPx: 180 }
const FRAME_PX = 2

/** Sets pictures side by side, their middles in one line; all of them smaller where they are wider than the room. */
export function setPictures(
  compositor: Compositor,
  { pictures, gapPx, block, sourceStart }: Pictures,
  sizes: PictureSizes,
  flow: Flow,
  room: Room,
): void {
  const { out } = compositor
  const measurePx = Math.max(1, room.widthPx - block.indentStartPx - block.indentEndPx)
  const fitted = fit(
    pictures.map((picture) => wantedSize(picture, sizes.get(picture.source) ?? PLACEHOLDER)),
    gapPx,
    measurePx,
  )
  const rowPx = fitted.reduce((sum, { widthPx }) => sum + widthPx, gapPx * (fitted.length - 1))
  const heightPx = Math.max(1, ...fitted.map((size) => size.heightPx))
  const base = block.direction === 'rtl' ? 1 : 0
  const share = leftShare(block.align, base)
  const freePx = measurePx === Infinity ? 0 : Math.max(0, measurePx - rowPx)
  const startPx = room.leftPx + (base === 0 ? block.indentStartPx : block.indentEndPx) + freePx * share
  const topPx = flow.blockTop(block)
  out.beginLine(sourceStart, topPx + heightPx)
  let xPx = startPx
  pictures.forEach(({ source }, index) => {
    const size = fitted[index]!
    const yPx = topPx + Math.floor((heightPx - size.heightPx) / 2)
    if (sizes.has(source)) out.addPicture(source, Math.round(xPx), yPx, size.widthPx, size.heightPx)
    else addFrame(compositor, Math.round(xPx), yPx, size)
    xPx += size.widthPx + gapPx
  })
  compositor.noteWidth({ leftPx: startPx, widthPx: rowPx }, share)
  flow.advance(topPx, heightPx, block)
}

function wantedSize({ widthPx, heightPx }: Picture, natural: Size): Size {
  const ratio = natural.widthPx / natural.heightPx
  if (widthPx !== null) return { widthPx, heightPx: heightPx ?? widthPx / ratio }
  return heightPx === null ? natural : { widthPx: heightPx * ratio, heightPx }
}

/** Whole px, and all scaled alike so that they fit beside each other. */
function fit(wanted: readonly Size[], gapPx: number, measurePx: number): Size[] {
  const gapsPx = gapPx * (wanted.length - 1)
  const widePx = wanted.reduce((sum, { widthPx }) => sum + widthPx, 0)
  const scale = Math.min(1, Math.max(1, measurePx - gapsPx) / widePx)
  const whole = (px: number): number => Math.max(1, Math.floor(px * scale + 1e-6))
  return wanted.map(({ widthPx, heightPx }) => ({ widthPx: whole(widthPx), heightPx: whole(heightPx) }))
}

/** A frame in the first ink in place of a picture. */
function addFrame({ out }: Compositor, xPx: number, yPx: number, { widthPx, heightPx }: Size): void {
  const thickX = Math.min(FRAME_PX, widthPx)
  const thickY = Math.min(FRAME_PX, heightPx)
  out.addShape(0, xPx, yPx, widthPx, thickY)
  out.addShape(0, xPx, yPx + heightPx - thickY, widthPx, thickY)
  out.addShape(0, xPx, yPx, thickX, heightPx)
  out.addShape(0, xPx + widthPx - thickX, yPx, thickX, heightPx)
}
