import { basename } from 'node:path'
import type { PictureRef } from '../../shared/engine/protocol'
import { stillPictures } from '../../shared/compose/stills'
import type { RollDraft } from '../../shared/ipc/document'
import { parseRoll } from '../../shared/roll/parse'
import type { ResolvedRoll } from '../../shared/roll/resolved'
import { readyPictures } from '../pictures/ready'
import { grantPictures } from './protocol'

/** The pictures of the window's roll, by what the window calls them: tokens, in the order in which the roll has paths. */
export async function picturesOfDraft(draft: RollDraft, roll: ResolvedRoll): Promise<readonly PictureRef[]> {
  const wanted = stillPictures(roll.spec)
  if (wanted.length === 0) return []
  const parsed = parseRoll({ rollvideo: 1, ...draft.settings, text: { content: draft.content } })
  const tokens = parsed.ok ? stillPictures(parsed.roll) : []
  const refs = await grantPictures(await readyPictures(wanted, { allowPrivate: true }))
  return wanted.flatMap(({ source: path, field }, index) => {
    const ref = refs.find(({ source }) => source === path)
    const token = tokens[index]
    return ref && token ? [{ ...ref, field, source: token.source, name: basename(path) }] : []
  })
}
