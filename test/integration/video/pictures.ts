import { paintedOffset } from '../../../src/shared/scroll/offset'
import type { ScrollPlan } from '../../../src/shared/scroll/plan'
import { decodeFrames } from '../export/decode'

export interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/** Luma planes of a 4:2:0 video, 16 to 235. */
export function lumaFrames(file: string, { widthPx, heightPx }: Size): Buffer[] {
  const pixels = widthPx * heightPx
  return decodeFrames(file, 'yuv420p', pixels * 1.5).map((frame) => frame.subarray(0, pixels))
}

/** RGBA frames of a PNG sequence. */
export function pngFrames(folder: string, { widthPx, heightPx }: Size): Buffer[] {
  const pattern = `${folder.replaceAll('%', '%%')}/%06d.png`
  return decodeFrames(['-f', 'image2', '-i', pattern], 'rgba', widthPx * heightPx * 4)
}

export interface Likeness {
  /** Differences of lines that were seen before, 0 to 255. */
  readonly mean: number
  readonly largest: number
  /** How many lines were seen again. */
  readonly compared: number
}

/**
 * Puts the strip together again from the frames: line by line, each at the place where the plan says the frame's
 * window is, phases apart. A line that comes again must be the one that was there. `driftPx` px are added to the
 * offset with every frame, to see what a wrong speed would make of it. A strip that loops has the same lines again
 * after each period.
 */
export function likenessToOneStrip(
  frames: readonly Buffer[],
  { widthPx, heightPx }: Size,
  plan: ScrollPlan,
  driftPx = 0,
  periodPx = Infinity,
): Likeness {
  const isTall = plan.axis === 'vertical'
  const bytesPerPixel = (frames[0]?.length ?? 0) / (widthPx * heightPx)
  const lineCount = isTall ? heightPx : widthPx
  const seen = new Map<number, Buffer>()
  let sum = 0
  let samples = 0
  let largest = 0
  let compared = 0
  for (const [n, frame] of frames.entries()) {
    const painted = paintedOffset(plan, n) + n * driftPx * plan.phases
    for (let line = 0; line < lineCount; line++) {
      const pixels = isTall
        ? frame.subarray(line * widthPx * bytesPerPixel, (line + 1) * widthPx * bytesPerPixel)
        : columnOf(frame, line, widthPx, bytesPerPixel)
      const along = painted + line * plan.phases
      const place = periodPx === Infinity ? along : along % (periodPx * plan.phases)
      const earlier = seen.get(place)
      if (earlier === undefined) {
        seen.set(place, pixels)
        continue
      }
      compared++
      samples += pixels.length
      if (earlier.equals(pixels)) continue
      for (let i = 0; i < pixels.length; i++) {
        const difference = Math.abs((earlier[i] ?? 0) - (pixels[i] ?? 0))
        sum += difference
        if (difference > largest) largest = difference
      }
    }
  }
  return { mean: sum / samples, largest, compared }
}

function columnOf(frame: Buffer, x: number, widthPx: number, bytesPerPixel: number): Buffer {
  const rows = frame.length / (widthPx * bytesPerPixel)
  const column = Buffer.alloc(rows * bytesPerPixel)
  for (let y = 0; y < rows; y++) {
    for (let part = 0; part < bytesPerPixel; part++) {
      column[y * bytesPerPixel + part] = frame[(y * widthPx + x) * bytesPerPixel + part] ?? 0
    }
  }
  return column
}

/** Whether all pixels of a frame are the same. */
export function isFlat(frame: Buffer, bytesPerPixel: number): boolean {
  return frame.every((byte, index) => byte === frame[index % bytesPerPixel])
}
