import { open, readdir, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { isPictureName, pictureName } from '../../../shared/formats/sequence'
import { frameCount } from '../../encoder/contract'
import type { Expectation, Finding } from './expectation'
import { describePng } from './png-header'
import { describeTiff, TIFF_ALPHAS } from './tiff-header'

/** What a folder of pictures holds: every file's headers and end are read. */
export async function sequenceFindings(
  folder: string,
  { choice, range, widthPx, heightPx }: Expectation,
): Promise<Finding[]> {
  const names = (await readdir(folder)).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const { format, pixelFormat, alpha } = choice
  const strange = names.find(
    (name, index) => !isPictureName(format, name) || name !== pictureName(format, range.fromFrame + index + 1),
  )
  const isTiff = format === 'tiff-sequence'
  const expected = `${widthPx}x${heightPx} ${pixelFormat}${isTiff ? TIFF_ALPHAS[alpha] : ''}`
  let differing = expected
  for (const name of names) {
    const described = await describe(path.join(folder, name), isTiff ? describeTiff : describePng)
    if (described !== expected) differing = `${name}: ${described}`
  }
  return [
    { name: 'frames', got: names.length, want: frameCount(range) },
    { name: 'names', got: strange ?? 'in sequence', want: 'in sequence' },
    { name: 'pictures', got: differing, want: expected },
  ]
}

async function describe(file: string, as: (file: FileHandle) => Promise<string>): Promise<string> {
  const handle = await open(file)
  try {
    return await as(handle)
  } finally {
    await handle.close()
  }
}
