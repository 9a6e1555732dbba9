import { holdsMatte } from '../../../shared/formats/matte'
import { traitsOf } from '../../../shared/formats/table'
import { hasAlpha, hasMatte, needsAlpha } from '../../../shared/roll/alpha'
import { formatInRoll } from '../../../shared/roll/format'
import type { RollSpec } from '../../../shared/roll/spec'

/** Which settings of the file mean something for it. */
export interface OutputFields {
  readonly alpha: boolean
  readonly matte: boolean
  readonly bitDepth: boolean
  readonly plays: boolean
}

/** Those of a roll; one that is set against its format is there too, to be set back. */
export function outputFields(spec: RollSpec): OutputFields {
  const { output } = spec
  const { alphaForm, animation, depths } = traitsOf(formatInRoll(spec))
  const choosesAlpha = alphaForm === 'any' || hasMatte(spec) || output.alpha !== 'straight'
  return {
    alpha: hasAlpha(spec) && choosesAlpha,
    matte: output.matte !== 'none' || (hasAlpha(spec) && holdsMatte(formatInRoll(spec))),
    bitDepth: output.bitDepth !== 'auto' || (depths !== null && !needsAlpha(spec)),
    plays: animation !== null,
  }
}
