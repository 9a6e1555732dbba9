import { execFileSync } from 'node:child_process'
import { z } from 'zod'
import { words } from '../../../src/main/encoder/ffmpeg/args/words'

/** All frames of a file, decoded strictly: any error in the stream throws. */
export function decodeFrames(
  file: string | readonly string[],
  pixelFormat: string,
  frameBytes: number,
  decoder?: string,
): Buffer[] {
  const input = typeof file === 'string' ? ['-i', file] : file
  const raw = execFileSync(
    'ffmpeg',
    [
      ...words`-hide_banner -loglevel error -xerror -err_detect explode`,
      ...(decoder === undefined ? [] : ['-c:v', decoder]),
      ...input,
      ...words`-fps_mode passthrough -f rawvideo -pix_fmt ${pixelFormat} pipe:1`,
    ],
    { maxBuffer: 2 ** 31 },
  )
  if (raw.byteLength % frameBytes !== 0) throw new Error(`${raw.byteLength} bytes are no whole frames of ${frameBytes}`)
  return Array.from({ length: raw.byteLength / frameBytes }, (_, n) =>
    raw.subarray(n * frameBytes, (n + 1) * frameBytes),
  )
}

/** The video stream's description by ffprobe. */
export function probeVideo(file: string): Record<string, unknown> {
  const text = execFileSync(
    'ffprobe',
    ['-v', 'error', '-select_streams', 'v:0', '-count_packets', '-show_streams', '-of', 'json', file],
    { encoding: 'utf8' },
  )
  const { streams } = z.object({ streams: z.array(z.record(z.string(), z.unknown())) }).parse(JSON.parse(text))
  return streams[0] ?? {}
}

/** Mean absolute difference of two planes. */
export function difference(a: Uint8Array, b: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0))
  return sum / a.length
}
