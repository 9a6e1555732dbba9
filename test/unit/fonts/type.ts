import { resolve } from 'node:path'
import { rollSchema } from '../../../src/shared/roll/spec'
import type { RollInput, RollSpec } from '../../../src/shared/roll/spec'

/** The type settings of a roll, defaults filled in. */
export function typeOf(settings: RollInput['type'] = {}): RollSpec['type'] {
  return rollSchema.parse({ rollvideo: 1, text: { content: 'text' }, type: settings }).type
}

export const BUNDLED = resolve(import.meta.dirname, '../../../resources/fonts')
export const CJK = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'
export const ZEN_HEI = '/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc'

/** Letters H, I, O, h, i, n, o and x of Roboto Flex, with the axes opsz, wght and wdth. */
export const VARIABLE = resolve(import.meta.dirname, '../../fixtures/fonts/RobotoFlex-HIOhinox.ttf')
