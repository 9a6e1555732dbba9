import { stat } from 'node:fs/promises'
import { fault, type FaultError } from '../../shared/messages/fault'
import type { MessageKey } from '../../shared/messages/catalogue'
import { SOUND_RATE_HZ, type SoundSource } from '../../shared/sound/schedule'
import { soundFileArgs } from '../encoder/ffmpeg/args/sound'
import { words } from '../encoder/ffmpeg/args/words'
import { run } from '../encoder/ffmpeg/run'

/** Decoding takes about a hundredth of the sound's length. */
const TIMEOUT_MS = 30 * 60_000

const FIELD = 'audio.path'

/** What was found, by file and its time of change: a sound is decoded whole for it. */
const known = new Map<string, SoundSource>()

/**
 * Decodes a sound file to its end, so that its length is known to the sample and a broken one shows before any work.
 * FaultError (input) when it is missing, holds no sound or cannot be decoded.
 */
export async function examineSound(path: string, ffmpeg: string, signal?: AbortSignal): Promise<SoundSource> {
  const key = await keyOf(path)
  const before = known.get(key)
  if (before !== undefined) return before
  const { code, stdout, stderr } = await run(
    ffmpeg,
    [
      ...words`-hide_banner -nostdin -nostats -loglevel level+info -progress pipe:1`,
      ...soundFileArgs(path),
      ...words`-map 0:a:0 -af aresample=${SOUND_RATE_HZ},volumedetect -f null -`,
    ],
    { timeoutMs: TIMEOUT_MS, ...(signal === undefined ? {} : { signal }) },
  )
  signal?.throwIfAborted()
  const source = sourceOf(stdout.toString('utf8'), stderr)
  if (/matches no streams/.test(stderr)) throw about('sound.none', path)
  if (code !== 0 || source === null) throw about('sound.broken', path, causeOf(stderr))
  known.set(key, source)
  return source
}

async function keyOf(path: string): Promise<string> {
  try {
    const info = await stat(path)
    if (!info.isFile()) throw about('sound.unreadable', path, 'EISDIR')
    return `${path}\0${info.mtimeMs}\0${info.size}`
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === null) throw error
    if (code === 'ENOENT' || code === 'ENOTDIR') throw about('sound.missing', path)
    throw about('sound.unreadable', path, code)
  }
}

/** From what the filter `volumedetect` says last; null when it heard nothing. */
function sourceOf(progress: string, log: string): SoundSource | null {
  const counted = last(log, /n_samples: (\d+)/g)
  const microseconds = last(progress, /out_time_us=(\d+)/g)
  if (counted === null || microseconds === null) return null
  // It counts the samples of all channels; the time tells of how many.
  const channels = Math.max(1, Math.round(counted / ((microseconds * SOUND_RATE_HZ) / 1e6)))
  const samples = Math.floor(counted / channels)
  return samples === 0 || !Number.isFinite(channels)
    ? null
    : { samples, channels, peakDb: last(log, /max_volume: (-?[\d.]+) dB/g) ?? 0 }
}

function last(text: string, pattern: RegExp): number | null {
  const found = [...text.matchAll(pattern)].at(-1)?.[1]
  return found === undefined ? null : Number(found)
}

/** The first thing ffmpeg complained of. */
function causeOf(stderr: string): string {
  const line = stderr.split(/[\r\n]+/).find((text) => /\[(error|fatal)\]/.test(text)) ?? ''
  return (
    line
      .replace(/^(\[[^\]]*\]\s*)+/, '')
      .replace(/\.$/, '')
      .trim() || 'there is nothing to hear in it'
  )
}

function about(key: MessageKey, path: string, detail = ''): FaultError {
  return fault('input', key, { field: FIELD, path, detail }, FIELD)
}
