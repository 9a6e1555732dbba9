import { z } from 'zod'
import type { Notice } from '../messages/fault'
import { TEXT_FORMATS, type TextFormat } from '../roll/text-format'
import type { Outcome } from './outcome'

/** The largest text file that is opened; keeps a page that went wild from filling main's memory. */
const MAX_CONTENT = 134_217_728

/**
 * A roll as the window holds it: its text, and the rest of a roll file, perhaps with faults in it.
 * `type.file` holds a token that main gave for a font file, never a path.
 */
export const draftSchema = z.strictObject({
  settings: z.record(z.string(), z.unknown()),
  content: z.string().max(MAX_CONTENT),
  format: z.enum(TEXT_FORMATS),
  /** Main's token of the folder that the text's pictures are looked for in; null where there is none. */
  folder: z.string().max(1000).nullable(),
})

export type RollDraft = Readonly<z.output<typeof draftSchema>>
export type RollSettings = RollDraft['settings']

/** A draft as a roll file has it. */
export function rollInputOf({ settings, content, format }: RollDraft): Readonly<Record<string, unknown>> {
  return { rollvideo: 1, ...settings, text: { content, format } }
}

/** A file that main has opened, read and checked. */
export interface OpenedDocument {
  /** Token of the roll file it can be saved back to; null for a plain text. */
  readonly token: string | null
  /** File name, to show. */
  readonly name: string
  readonly content: string
  /** How the text is written. */
  readonly format: TextFormat
  /** Token of the folder that its pictures are looked for in. */
  readonly folder: string | null
  /** The roll's settings; null for a plain text, which takes on those of the window. */
  readonly settings: RollSettings | null
  /** What there was to say when its text was read. */
  readonly remarks?: readonly Notice[]
}

/** Where a document was saved: the token under which main knows the place, the name to show, and the folder's token. */
export interface SavedDocument {
  readonly token: string
  readonly name: string
  readonly folder: string
}

/** What to do with edits that would be lost. */
export type DiscardAnswer = 'save' | 'discard' | 'cancel'

/** A file handed over from outside the window, or why it cannot be opened. */
export type HandedDocument = Outcome<OpenedDocument>
