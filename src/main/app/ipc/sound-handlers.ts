import { basename } from 'node:path'
import { fault } from '../../../shared/messages/fault'
import { findFfmpeg } from '../../encoder/ffmpeg/find'
import { isWebAddress, webFiles } from '../../fetch/web-files'
import { examineSound } from '../../sound/examine'
import type { StudioParts } from '../parts'
import type { RequestHandlers } from './serve'

export function soundHandlers({
  documents,
  files,
}: StudioParts): Pick<RequestHandlers, 'sounds:pick' | 'sounds:examine'> {
  return {
    'sounds:pick': async () => {
      const path = await files.chooseSound()
      return path === null ? null : { token: documents.grantSound(path), name: basename(path) }
    },
    'sounds:examine': async (token) => {
      const tools = await findFfmpeg()
      if (tools === null) throw fault('encoder', 'sound.needsFfmpeg', { field: 'audio.path' }, 'audio.path')
      const path = documents.soundOf(token)
      const request = { field: 'audio.path', kind: 'sound', allowPrivate: true } as const
      return examineSound(isWebAddress(path) ? await webFiles().fetch(path, request) : path, tools.ffmpeg)
    },
  }
}
