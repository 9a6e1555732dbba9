import { basename } from 'node:path'
import { examinePicture } from '../../pictures/examine'
import type { StudioParts } from '../parts'
import type { RequestHandlers } from './serve'

export function pictureHandlers({ documents, files }: StudioParts): Pick<RequestHandlers, 'pictures:pick'> {
  return {
    'pictures:pick': async () => {
      const path = await files.choosePicture()
      if (path === null) return null
      const name = basename(path)
      // What is no picture is told at once, and does not come into the roll.
      await examinePicture(path, 'background.path', name)
      return { token: documents.grantPicture(path), name }
    },
  }
}
