import path from 'node:path'
import { picturePattern } from '../../../../shared/formats/sequence'
import { traitsOf, type OutputFormat } from '../../../../shared/formats/table'
import type { FormatTraits } from '../../../../shared/formats/traits'
import type { FrameRange } from '../../contract'
import { words } from './words'

const MUXERS: Readonly<Record<FormatTraits['container'], readonly string[]>> = {
  mp4: words`-movflags +faststart -f mp4`,
  mov: words`-movflags +faststart -f mov`,
  webm: words`-f webm`,
  png: words`-f image2`,
  tiff: words`-f image2`,
  gif: words`-f gif`,
  apng: words`-f apng`,
  webp: words`-f webp`,
}

/** How the packets become a file; a sequence is numbered on from the range. `plays`: 0 for ever. */
export function containerArgs(format: OutputFormat, range: FrameRange, plays: number): string[] {
  const { container, isSequence } = traitsOf(format)
  return [
    ...MUXERS[container],
    ...playsArgs(container, plays),
    ...(isSequence ? words`-start_number ${range.fromFrame + 1}` : []),
  ]
}

/** GIF counts repetitions, with none written where it plays once. */
function playsArgs(container: FormatTraits['container'], plays: number): string[] {
  if (container === 'gif') return words`-loop ${plays === 0 ? 0 : plays === 1 ? -1 : plays - 1}`
  if (container === 'apng') return words`-plays ${plays}`
  return container === 'webp' ? words`-loop ${plays}` : []
}

/** What ffmpeg is told to write: the file, or the pictures in the folder. */
export function targetOf(format: OutputFormat, outputPath: string): string {
  if (!traitsOf(format).isSequence) return outputPath
  // The folder's name may hold percent signs of its own.
  return path.join(outputPath.replaceAll('%', '%%'), picturePattern(format))
}
