import path from 'node:path'
import { fault } from '../../shared/messages/fault'
import type { ResolvedRoll } from '../../shared/roll/resolved'

/**
 * A roll of which a single frame is made: a PNG sequence that has one picture, whatever its file would be. FaultError
 * (output) when the output's name is not that of a PNG.
 */
export function stillRoll(roll: ResolvedRoll, outputPath: string): ResolvedRoll {
  if (path.extname(outputPath).toLowerCase() !== '.png') {
    throw fault('output', 'excerpt.stillName', { path: outputPath })
  }
  const output = {
    ...roll.spec.output,
    format: 'png-sequence',
    bitDepth: 'auto',
    matte: 'none',
    encoder: 'auto',
  } as const
  return { ...roll, spec: { ...roll.spec, output } }
}
