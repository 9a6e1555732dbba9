import { open, readdir, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import type { EncoderChoice } from '../../shared/export/result'
import { FileReader } from './check/animated/file-reader'
import { readWebp, WEBP_ALPHA, WEBP_REPLACES } from './check/animated/webp'
import { TIFF_EXTRA_SAMPLES, tiffExtraSamplesAt } from './check/tiff-header'

/** Puts right in a finished file what ffmpeg's writers have no option for. */
export async function finishFile(file: string, { format, alpha }: EncoderChoice): Promise<void> {
  if (format === 'webp') await withFile(file, (handle) => finishWebp(handle, alpha !== 'none'))
  if (format !== 'tiff-sequence' || alpha !== 'premultiplied') return
  for (const name of await readdir(file)) await withFile(path.join(file, name), markPremultiplied)
}

/** ffmpeg says of every file that it has alpha, and lets its frames be blended, which leaves trails where it has some. */
async function finishWebp(handle: FileHandle, hasAlpha: boolean): Promise<void> {
  const changes: { readonly at: number; readonly flags: number }[] = []
  await readWebp(await FileReader.of(handle), ({ of, flags, at }) => {
    if (of === 'file' && !hasAlpha) changes.push({ at, flags: flags & ~WEBP_ALPHA })
    if (of === 'frame' && hasAlpha) changes.push({ at, flags: flags | WEBP_REPLACES })
  })
  for (const { at, flags } of changes) await handle.write(Buffer.from([flags]), 0, 1, at)
}

/** ffmpeg calls every alpha straight. */
async function markPremultiplied(handle: FileHandle): Promise<void> {
  const at = await tiffExtraSamplesAt(handle)
  if (at !== null) await handle.write(Buffer.from([TIFF_EXTRA_SAMPLES.premultiplied, 0]), 0, 2, at)
}

async function withFile(file: string, work: (handle: FileHandle) => Promise<void>): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await work(handle)
  } finally {
    await handle.close()
  }
}
