import type { ExportChecks } from '../../../shared/export/result'
import { traitsOf } from '../../../shared/formats/table'
import { fault, FaultError } from '../../../shared/messages/fault'
import { judge, type Expectation } from './expectation'
import { ffprobeFindings } from './ffprobe'
import { mediabunnyFindings } from './mediabunny'
import { pngFindings } from './png'

/**
 * Reads a finished file back and compares it with its plan: by ffprobe, or by mediabunny where there is none; a
 * sequence of pictures by their headers. FaultError (check) at the first difference.
 */
export async function checkFile(
  file: string,
  expected: Expectation,
  ffprobe: string | null,
  signal: AbortSignal,
): Promise<ExportChecks> {
  try {
    if (traitsOf(expected.choice.format).isSequence) {
      return { by: 'headers', ...judge(await pngFindings(file, expected)) }
    }
    if (ffprobe === null) return { by: 'mediabunny', ...judge(await mediabunnyFindings(file, expected)) }
    return { by: 'ffprobe', ...judge(await ffprobeFindings(ffprobe, file, expected, signal)) }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof FaultError) throw error
    const detail = error instanceof Error ? error.message : String(error)
    throw fault('check', 'encoder.checkUnreadable', { detail })
  }
}
