import { resolve } from 'node:path'
import { documentOf } from '../../shared/document/document-of'
import { namedPictures, type NamedPicture } from '../../shared/document/named-pictures'
import type { TextFault } from '../../shared/document/parsed'
import { placeIn } from '../../shared/document/place'
import { fault, FaultError } from '../../shared/messages/fault'
import type { ResolvedRoll } from '../../shared/roll/resolved'
import { isWebAddress, type WebPolicy } from '../fetch/web-files'
import { readyPictures, type PlaceInText, type ReadyPicture } from './ready'

/** The pictures of a roll's text, by what the text calls them, and what is wrong with others of them. */
export interface TextPictures {
  readonly pictures: readonly ReadyPicture[]
  readonly faults: readonly TextFault[]
}

/** What names them, for sentences. */
const FIELD = 'text'

/** Fetches and examines the pictures that a text names. Rejects with the policy's signal's reason when that aborts. */
export async function picturesOfText(roll: ResolvedRoll, policy: WebPolicy): Promise<TextPictures> {
  const parsed = documentOf(roll)
  if (parsed === null) return { pictures: [], faults: [] }
  const found = await Promise.all(namedPictures(parsed.document).map((named) => readyOrNot(named, roll, policy)))
  return {
    pictures: found.filter((one) => 'source' in one),
    faults: found.filter((one) => 'severity' in one),
  }
}

async function readyOrNot(
  { source, start }: NamedPicture,
  { spec, content, folder }: ResolvedRoll,
  policy: WebPolicy,
): Promise<ReadyPicture | TextFault> {
  const at: PlaceInText = { ...placeIn(content, start), ...('path' in spec.text ? { file: spec.text.path } : {}) }
  try {
    const [picture] = await readyPictures([{ source: located(source, folder), field: FIELD }], policy)
    return { ...picture!, source, at }
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    return faultAt(error, source, at)
  }
}

function located(source: string, folder: string | undefined): string {
  if (isWebAddress(source)) return source
  if (folder === undefined) throw fault('input', 'picture.noFolder', { field: FIELD, path: source }, FIELD)
  return resolve(folder, source)
}

/** The picture is called as the text calls it. */
function faultAt({ fault: { key, params } }: FaultError, source: string, at: PlaceInText): TextFault {
  const path = params['path'] === undefined ? {} : { path: source }
  return { severity: 'error', key, params: { ...params, ...path }, ...at }
}
