import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Locator } from '@playwright/test'
import { PNG } from 'pngjs'
import { z } from 'zod'

const run = promisify(execFile)

export interface Picture {
  readonly width: number
  readonly height: number
  /** RGB, 8 bits a part. */
  readonly rgb: Uint8Array
}

function pictureOf(png: PNG): Picture {
  const rgb = new Uint8Array(png.width * png.height * 3)
  for (let pixel = 0; pixel < png.width * png.height; pixel++) {
    for (let part = 0; part < 3; part++) rgb[pixel * 3 + part] = png.data[pixel * 4 + part] ?? 0
  }
  return { width: png.width, height: png.height, rgb }
}

export const readPng = async (file: string): Promise<Picture> => pictureOf(PNG.sync.read(await readFile(file)))

/** What a part of the window looks like. */
export const look = async (part: Locator): Promise<Picture> => pictureOf(PNG.sync.read(await part.screenshot()))

/** The decoded frame of a video, BT.709 brought back to RGB. */
export async function decodeFrame(file: string, frame: number, width: number, height: number): Promise<Picture> {
  const filter = `select=eq(n\\,${frame}),scale=in_color_matrix=bt709:in_range=tv:out_range=pc:flags=accurate_rnd+full_chroma_int,format=rgb24`
  const { stdout } = await run(
    'ffmpeg',
    ['-v', 'error', '-i', file, '-vf', filter, '-frames:v', '1', '-f', 'rawvideo', '-'],
    { encoding: 'buffer', maxBuffer: width * height * 3 + 1024 },
  )
  return { width, height, rgb: new Uint8Array(stdout) }
}

/** Mean distance between two pictures of the same size, 0 to 255. */
export function distance(a: Picture, b: Picture): number {
  if (a.rgb.length !== b.rgb.length) return Number.POSITIVE_INFINITY
  let sum = 0
  for (let index = 0; index < a.rgb.length; index++) sum += Math.abs((a.rgb[index] ?? 0) - (b.rgb[index] ?? 0))
  return sum / a.rgb.length
}

/** How many different colours there are, at a coarse glance: 1 is blank. */
export function colorCount({ rgb }: Picture): number {
  const seen = new Set<number>()
  for (let at = 0; at < rgb.length; at += 3) {
    seen.add(((rgb[at] ?? 0) >> 4) * 256 + ((rgb[at + 1] ?? 0) >> 4) * 16 + ((rgb[at + 2] ?? 0) >> 4))
  }
  return seen.size
}

/** The share of pixels that are within `tolerance` of a colour. */
export function shareOf({ rgb }: Picture, [r, g, b]: readonly [number, number, number], tolerance = 24): number {
  let count = 0
  for (let at = 0; at < rgb.length; at += 3) {
    const near =
      Math.abs((rgb[at] ?? 0) - r) <= tolerance &&
      Math.abs((rgb[at + 1] ?? 0) - g) <= tolerance &&
      Math.abs((rgb[at + 2] ?? 0) - b) <= tolerance
    if (near) count += 1
  }
  return count / (rgb.length / 3)
}

const probed = z.object({
  streams: z.tuple([
    z.object({
      codec_name: z.string(),
      width: z.number(),
      height: z.number(),
      pix_fmt: z.string(),
      nb_read_frames: z.coerce.number(),
      r_frame_rate: z.string(),
    }),
  ]),
})

/** The video stream of a file, as ffprobe reads it, its frames counted one by one. */
export async function probe(file: string): Promise<z.output<typeof probed>['streams'][0]> {
  const entries = 'stream=codec_name,width,height,pix_fmt,nb_read_frames,r_frame_rate'
  const options = ['-v', 'error', '-select_streams', 'v:0', '-count_frames', '-of', 'json', '-show_entries', entries]
  const { stdout } = await run('ffprobe', [...options, file])
  return probed.parse(JSON.parse(stdout)).streams[0]
}
