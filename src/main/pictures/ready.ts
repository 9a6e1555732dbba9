import type { TextPlace } from '../../shared/document/place'
import { isWebAddress, webFiles, type WebPolicy } from '../fetch/web-files'
import { examinePicture, type ExaminedPicture } from './examine'

/** A picture that a roll names, and the field that names it. */
export interface WantedPicture {
  /** A path, absolute, or an http(s) address; what the roll and its text call the picture. */
  readonly source: string
  readonly field: string
}

/** Where in a text a picture is named. */
export interface PlaceInText extends TextPlace {
  /** Left out where the text is in the roll itself. */
  readonly file?: string
}

/** A picture that is there, on this computer, and looks like one that can be decoded. */
export interface ReadyPicture extends WantedPicture, ExaminedPicture {
  readonly file: string
  /** Only of a text's pictures: without them the rest can still be shown. */
  readonly at?: PlaceInText
}

/**
 * Fetches and examines pictures, each source once. FaultError (input) for the first that is missing, broken, too large
 * or no picture; rejects with the policy's signal's reason when that aborts.
 */
export async function readyPictures(
  wanted: readonly WantedPicture[],
  policy: WebPolicy,
): Promise<readonly ReadyPicture[]> {
  const once = new Map<string, WantedPicture>()
  for (const picture of wanted) if (!once.has(picture.source)) once.set(picture.source, picture)
  return Promise.all([...once.values()].map((picture) => readyPicture(picture, policy)))
}

async function readyPicture({ source, field }: WantedPicture, policy: WebPolicy): Promise<ReadyPicture> {
  const file = isWebAddress(source) ? await webFiles().fetch(source, { ...policy, kind: 'picture', field }) : source
  return { source, field, file, ...(await examinePicture(file, field, source)) }
}
