import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { decodeFrames } from './decode'
import { emptyFolder } from './running'

const FRAME_HEAD_BYTES = 16

/** Payloads of an animation's frames. */
function payloads(file: Buffer): Buffer[] {
  const found: Buffer[] = []
  let at = 12
  while (at < file.length) {
    const size = file.readUInt32LE(at + 4)
    if (file.toString('latin1', at, at + 4) === 'ANMF') {
      found.push(file.subarray(at + 8 + FRAME_HEAD_BYTES, at + 8 + size))
    }
    at += 8 + size + (size & 1)
  }
  return found
}

/** RGBA frames of an animated WebP, each decoded as a picture of its own: ffmpeg reads no animated ones. */
export async function decodeWebp(file: string, frameBytes: number): Promise<Buffer[]> {
  const folder = await emptyFolder()
  for (const [index, payload] of payloads(await readFile(file)).entries()) {
    const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
    head.writeUInt32LE(4 + payload.length, 4)
    await writeFile(path.join(folder, `${index}.webp`), Buffer.concat([head, payload]))
  }
  return decodeFrames(['-f', 'image2', '-start_number', '0', '-i', path.join(folder, '%d.webp')], 'rgba', frameBytes)
}
