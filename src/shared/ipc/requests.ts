import { z } from 'zod'
import type { FontRefs, PictureRef } from '../engine/protocol'
import type { Notice } from '../messages/fault'
import type { SoundSource } from '../sound/schedule'
import { commandIdSchema } from './commands'
import type { CommandId } from './commands'
import { draftSchema } from './document'
import type { DiscardAnswer, HandedDocument, OpenedDocument, RollDraft, SavedDocument } from './document'
import type { ExportState } from './export-state'
import { preferenceChangeSchema } from './settings'
import type { PreferenceChange, PreferenceState } from './settings'

/** What the window needs to know when it starts. */
export interface SessionStart {
  readonly preferences: PreferenceState
  readonly exporting: ExportState
  /** The file that the app was started with. */
  readonly document: HandedDocument | null
  readonly isMac: boolean
}

/** What main shows of the window: its title, the menu's state, and whether closing would lose something. */
const windowStatusSchema = z.strictObject({
  name: z.string().max(1000),
  dirty: z.boolean(),
  enabled: z.array(commandIdSchema).max(100),
})

export interface WindowStatus {
  readonly name: string
  readonly dirty: boolean
  readonly enabled: readonly CommandId[]
}

/** A family that `type.family` can name; a bundled one is there on every computer. */
export interface FamilyChoice {
  readonly name: string
  readonly bundled: boolean
}

/** The faces and pictures that a roll needs, for the engine to fetch, and the families that are not there. */
interface FontChain {
  readonly fonts: FontRefs
  readonly pictures: readonly PictureRef[]
  readonly notices: readonly Notice[]
}

/** A file that the user picked: the token stands for its path in the roll. */
interface PickedFile {
  readonly token: string
  readonly name: string
}

/** Window → main. Every channel with its signature; answers come back as an `Outcome`. */
export interface StudioRequests {
  'session:start': () => SessionStart
  'session:status': (status: WindowStatus) => void
  'session:close': () => void
  'preferences:change': (change: PreferenceChange) => void
  'document:open': () => OpenedDocument | null
  'document:open-dropped': (path: string) => OpenedDocument
  'document:ask-discard': () => DiscardAnswer
  'document:save': (draft: RollDraft, token: string | null, name: string) => SavedDocument | null
  'fonts:families': () => readonly FamilyChoice[]
  'fonts:resolve': (draft: RollDraft) => FontChain
  'fonts:pick': () => PickedFile | null
  'sounds:pick': () => PickedFile | null
  'sounds:examine': (token: string) => SoundSource
  'pictures:pick': () => PickedFile | null
  'export:start': (draft: RollDraft, name: string) => void
  'export:cancel': () => void
  'export:reveal': () => void
  'export:dismiss': () => void
  'still:save': (png: Uint8Array<ArrayBuffer>, name: string) => void
}

export type RequestChannel = keyof StudioRequests

const name = z.string().max(1000)
const token = z.string().max(1000).nullable()

type RequestSchemas = { readonly [C in RequestChannel]: z.ZodType<Parameters<StudioRequests[C]>> }

/** What main accepts on each channel: nothing else gets past its edge. */
export const requestSchemas: RequestSchemas = {
  'session:start': z.tuple([]),
  'session:status': z.tuple([windowStatusSchema]),
  'session:close': z.tuple([]),
  'preferences:change': z.tuple([preferenceChangeSchema]),
  'document:open': z.tuple([]),
  'document:open-dropped': z.tuple([z.string().min(1).max(32_768)]),
  'document:ask-discard': z.tuple([]),
  'document:save': z.tuple([draftSchema, token, name]),
  'fonts:families': z.tuple([]),
  'fonts:resolve': z.tuple([draftSchema]),
  'fonts:pick': z.tuple([]),
  'sounds:pick': z.tuple([]),
  'sounds:examine': z.tuple([z.string().max(1000)]),
  'pictures:pick': z.tuple([]),
  'export:start': z.tuple([draftSchema, name]),
  'export:cancel': z.tuple([]),
  'export:reveal': z.tuple([]),
  'export:dismiss': z.tuple([]),
  'still:save': z.tuple([z.instanceof(Uint8Array), name]),
}

export const isRequestChannel = (name: string): name is RequestChannel => Object.hasOwn(requestSchemas, name)

/** Main → window. */
export interface StudioEvents {
  'preferences:state': PreferenceState
  'export:state': ExportState
  'document:handed': HandedDocument
  'command:run': CommandId
  /** The user wants to save, then close. */
  'session:save-and-close': null
}

export type EventChannel = keyof StudioEvents
