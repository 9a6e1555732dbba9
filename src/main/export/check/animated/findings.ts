import { open } from 'node:fs/promises'
import { traitsOf } from '../../../../shared/formats/table'
import type { FormatTraits } from '../../../../shared/formats/traits'
import { frameCount } from '../../../encoder/contract'
import { durationFinding, type Expectation, type Finding } from '../expectation'
import { readApng } from './apng'
import { FileReader } from './file-reader'
import { readGif } from './gif'
import type { AnimatedPicture } from './picture'
import { readWebp } from './webp'

type Read = (reader: FileReader) => Promise<AnimatedPicture>

const READERS: Readonly<Partial<Record<FormatTraits['container'], Read>>> = {
  gif: readGif,
  apng: readApng,
  webp: readWebp,
}

/** What a picture that moves holds, read to its end by our own readers: other tools know some of them badly. */
export async function animatedFindings(file: string, expected: Expectation): Promise<Finding[]> {
  const { choice, range, widthPx, heightPx, plays } = expected
  const read = READERS[traitsOf(choice.format).container]
  if (read === undefined) throw new Error(`${choice.format} does not move`)
  const handle = await open(file)
  try {
    const found = await read(await FileReader.of(handle))
    return [
      { name: 'frames', got: found.frames, want: frameCount(range) },
      { name: 'width', got: found.widthPx, want: widthPx },
      { name: 'height', got: found.heightPx, want: heightPx },
      { name: 'alpha', got: found.hasAlpha, want: choice.alpha !== 'none' },
      ...(found.plays === null ? [] : [{ name: 'plays', got: found.plays, want: plays }]),
      // The time of a single frame means nothing, and not every format tells it.
      ...(found.frames === 1 ? [] : [durationFinding(found.seconds, expected)]),
    ]
  } finally {
    await handle.close()
  }
}
