import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { words } from '../../../src/main/encoder/ffmpeg/args/words'
import type { SoundSchedule } from '../../../src/shared/sound/schedule'

const RATE_HZ = 48_000

/** Two channels that differ, without a period: no place sounds like another. */
export function sweep(samples: number): readonly [Float32Array, Float32Array] {
  const tone = (low: number, high: number): Float32Array =>
    Float32Array.from({ length: samples }, (_, n) => {
      const cycles = low * (n / RATE_HZ) + ((high - low) * n * n) / (2 * RATE_HZ * samples)
      return 0.3 * Math.sin(2 * Math.PI * cycles)
    })
  return [tone(300, 1200), tone(1500, 500)]
}

/** A WAV file of float samples. */
export async function writeWave(file: string, channels: readonly Float32Array[], rateHz = RATE_HZ): Promise<void> {
  const count = channels.length
  const samples = channels[0]?.length ?? 0
  const bytes = samples * count * 4
  const header = Buffer.alloc(44)
  header.write('RIFF')
  header.writeUInt32LE(36 + bytes, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(3, 20)
  header.writeUInt16LE(count, 22)
  header.writeUInt32LE(rateHz, 24)
  header.writeUInt32LE(rateHz * count * 4, 28)
  header.writeUInt16LE(count * 4, 32)
  header.writeUInt16LE(32, 34)
  header.write('data', 36)
  header.writeUInt32LE(bytes, 40)
  const data = new Float32Array(samples * count)
  for (const [at, channel] of channels.entries()) channel.forEach((value, n) => (data[n * count + at] = value))
  await writeFile(file, Buffer.concat([header, Buffer.from(data.buffer)]))
}

/** The sound of a file, decoded: left and right. */
export function decodeSound(file: string): readonly [Float32Array, Float32Array] {
  const raw = execFileSync('ffmpeg', [...words`-v error -i ${file} -map 0:a:0 -ac 2 -ar ${RATE_HZ} -f f32le pipe:1`], {
    maxBuffer: 2 ** 30,
  })
  const both = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength))
  const side = (at: number): Float32Array => Float32Array.from({ length: both.length / 2 }, (_, n) => both[2 * n + at]!)
  return [side(0), side(1)]
}

/** What a schedule makes of a channel, worked out sample by sample. */
export function scheduled(channel: Float32Array, schedule: SoundSchedule): Float32Array {
  const { samples, skippedSamples, pieceSamples, soundingSamples, gainDb, fadeInSamples, fadeOutSamples } = schedule
  const gain = 10 ** (gainDb / 20)
  return Float32Array.from({ length: samples }, (_, n) => {
    if (n >= soundingSamples) return 0
    const up = fadeInSamples === 0 ? 1 : Math.min(1, n / fadeInSamples)
    const down = fadeOutSamples === 0 ? 1 : Math.min(1, (soundingSamples - n) / fadeOutSamples)
    return channel[skippedSamples + (n % pieceSamples)]! * gain * up * down
  })
}

export function rms(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length)
}

/** Of two sounds, the part of one that the other lacks, against its loudness. */
export function deviation(got: Float32Array, wanted: Float32Array): number {
  return rms(wanted.map((value, n) => value - (got[n] ?? 0))) / rms(wanted)
}

export const decibels = (ratio: number): number => 20 * Math.log10(ratio)
