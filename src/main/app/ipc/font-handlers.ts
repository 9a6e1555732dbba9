import { basename } from 'node:path'
import { listFamilies } from '../../fonts/families'
import { picturesOfDraft } from '../draft-pictures'
import { resolveRollFonts } from '../../fonts/roll-fonts'
import type { StudioParts } from '../parts'
import { picturesOfText } from '../../pictures/of-text'
import { grantFonts, grantPictures } from '../protocol'
import type { RequestHandlers } from './serve'

export function fontHandlers({
  documents,
  files,
}: StudioParts): Pick<RequestHandlers, 'fonts:families' | 'fonts:resolve' | 'fonts:pick'> {
  return {
    'fonts:families': async () => (await listFamilies()).map(({ name, bundled }) => ({ name, bundled })),
    'fonts:resolve': async (draft) => {
      const roll = documents.resolve(draft)
      const [fonts, stills, inText] = await Promise.all([
        resolveRollFonts(roll),
        picturesOfDraft(draft, roll),
        picturesOfText(roll, { allowPrivate: true }),
      ])
      const pictures = [...stills, ...(await grantPictures(inText.pictures))]
      return { fonts: grantFonts(fonts), pictures, notices: [...inText.faults, ...fonts.notices] }
    },
    'fonts:pick': async () => {
      const path = await files.chooseFont()
      return path === null ? null : { token: documents.grantFont(path), name: basename(path) }
    },
  }
}
