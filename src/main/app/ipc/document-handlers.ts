import type { RollDraft, SavedDocument } from '../../../shared/ipc/document'
import { word } from '../words'
import { askDiscard } from '../dialogs/questions'
import { fileNameOf, rollPlace } from '../output-place'
import type { StudioParts } from '../parts'
import type { RequestHandlers } from './serve'

type Handled = 'document:open' | 'document:open-dropped' | 'document:ask-discard' | 'document:save'

export function documentHandlers(parts: StudioParts): Pick<RequestHandlers, Handled> {
  const { documents, files } = parts
  return {
    'document:open': async () => {
      const path = await files.chooseDocument()
      return path === null ? null : documents.open(path)
    },
    'document:open-dropped': (path) => documents.open(path),
    'document:ask-discard': () => askDiscard(parts.window, parts.language(), parts.status().name),
    'document:save': (draft, token, name) => save(parts, draft, token, name),
  }
}

/** To where it came from, or to a place chosen now; null when none was chosen. */
async function save(
  { documents, files, language }: StudioParts,
  draft: RollDraft,
  token: string | null,
  name: string,
): Promise<SavedDocument | null> {
  // A roll with faults is refused before anybody is asked for a place.
  documents.resolve(draft)
  const known = token === null ? undefined : documents.pathOf(token)
  if (known !== undefined) return documents.save(draft, known)
  const fileName = fileNameOf(name, word('untitled', language()), 'roll.json')
  const filters = [{ name: word('roll', language()), extensions: ['roll.json', 'json'] }]
  const chosen = await files.choosePlace({ title: 'saveTitle', fileName, filters, writtenAt: rollPlace })
  return chosen === null ? null : documents.save(draft, rollPlace(chosen))
}
