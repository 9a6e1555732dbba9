import type { ExportChecks } from '../../../shared/export/result'
import { traitsOf } from '../../../shared/formats/table'
import { fault, FaultError } from '../../../shared/messages/fault'
import { animatedFindings } from './animated/findings'
import { judge, type Expectation } from './expectation'
import { ffprobeFindings } from './ffprobe'
import { mediabunnyFindings } from './mediabunny'
import { sequenceFindings } from './sequence'

/**
 * Reads a finished file back and compares it with its plan: by ffprobe, or by mediabunny where there is none; a
 * sequence of pictures by their headers, a picture that moves by its frames. FaultError (check) at the first difference.
 */
export async function checkFile(
  file: string,
  expected: Expectation,
  ffprobe: string | null,
  signal: AbortSignal,
): Promise<ExportChecks> {
  try {
    const { isSequence, animation } = traitsOf(expected.choice.format)
    if (isSequence) return { by: 'headers', ...judge(await sequenceFindings(file, expected)) }
    if (animation !== null) return { by: 'RollVideo', ...judge(await animatedFindings(file, expected)) }
    if (ffprobe === null) return { by: 'mediabunny', ...judge(await mediabunnyFindings(file, expected)) }
    return { by: 'ffprobe', ...judge(await ffprobeFindings(ffprobe, file, expected, signal)) }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof FaultError) throw error
    const detail = error instanceof Error ? error.message : String(error)
    throw fault('check', 'encoder.checkUnreadable', { detail })
  }
}
