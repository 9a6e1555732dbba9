import type { SessionStart } from '../../../shared/ipc/requests'
import type { DocumentState } from './state'
import { newDocument, opened } from './state'
import { welcomeContent, welcomeSettings } from './welcome'

/** The roll a window opens with: the file it was handed, else the welcome. A plain text takes the welcome's settings. */
export function startDocument({
  document,
  preferences,
}: Pick<SessionStart, 'document' | 'preferences'>): DocumentState {
  const welcome = newDocument(welcomeContent[preferences.speaks], welcomeSettings)
  return document?.ok === true ? opened(welcome, document.value) : welcome
}
