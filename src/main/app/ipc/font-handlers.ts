import { basename } from 'node:path'
import { listFamilies } from '../../fonts/families'
import { resolveFonts } from '../../fonts/chain'
import type { StudioParts } from '../parts'
import { grantFont } from '../protocol'
import type { RequestHandlers } from './serve'

export function fontHandlers({
  documents,
  files,
}: StudioParts): Pick<RequestHandlers, 'fonts:families' | 'fonts:resolve' | 'fonts:pick'> {
  return {
    'fonts:families': async () => (await listFamilies()).map(({ name, bundled }) => ({ name, bundled })),
    'fonts:resolve': async (draft) => {
      const { spec, content } = documents.resolve(draft)
      const { faces, notices } = await resolveFonts(spec.type, content)
      return { fonts: faces.map((face) => grantFont(face)), notices }
    },
    'fonts:pick': async () => {
      const path = await files.chooseFont()
      return path === null ? null : { token: documents.grantFont(path), name: basename(path) }
    },
  }
}
