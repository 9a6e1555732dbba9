import { basename, dirname, isAbsolute, relative, sep } from 'node:path'
import { FaultError, fault } from '../../shared/messages/fault'
import { rollInputOf, type OpenedDocument, type RollDraft, type SavedDocument } from '../../shared/ipc/document'
import { parseRoll } from '../../shared/roll/parse'
import type { ResolvedRoll } from '../../shared/roll/resolved'
import type { BackgroundSpec } from '../../shared/roll/background'
import type { RollSpec } from '../../shared/roll/spec'
import { withStyleFiles } from '../../shared/roll/style-files'
import { textFormatOf } from '../../shared/roll/text-format'
import { isWebAddress } from '../fetch/web-files'
import { openRoll } from '../roll/open'
import { PathTokens } from './state/path-tokens'
import { writeAtomically } from './write-atomically'

/** Roll, font, sound and picture files of the window: their paths stay here, the window knows tokens. */
export class Documents {
  readonly #rolls: PathTokens
  readonly #fonts: PathTokens
  readonly #sounds: PathTokens
  readonly #pictures: PathTokens
  readonly #folders = new PathTokens()

  constructor(rolls: PathTokens, fonts: PathTokens, sounds: PathTokens, pictures: PathTokens) {
    this.#rolls = rolls
    this.#fonts = fonts
    this.#sounds = sounds
    this.#pictures = pictures
  }

  /** Reads and checks a roll file or a text. Throws the fault of one that cannot be opened. */
  async open(path: string): Promise<OpenedDocument> {
    const { roll, isRollFile } = await openRoll(path)
    const isRoll = /\.json$/i.test(path)
    const { rollvideo: _version, text, type, styles, audio, background, ...rest } = roll.spec
    const file = type.file === null ? null : this.#fonts.grant(type.file)
    const behind = withPicture(background, (path) => this.#pictures.grant(path))
    return {
      // A task of another program's is not written over with a roll.
      token: isRollFile ? this.#rolls.grant(path) : null,
      name: basename(path),
      content: roll.content,
      format: textFormatOf(text),
      folder: this.#folders.grant(roll.folder ?? dirname(path)),
      settings: isRoll
        ? {
            ...rest,
            type: { ...type, file },
            styles: this.#shownStyles(styles),
            background: behind,
            audio: this.#shown(audio),
          }
        : null,
      ...(roll.remarks === undefined ? {} : { remarks: roll.remarks }),
    }
  }

  /** The roll of a draft, with real paths in it. Throws its first fault when it is not valid. */
  resolve(draft: RollDraft): ResolvedRoll {
    const { content } = draft
    const parsed = parseRoll(rollInputOf(draft))
    if (!parsed.ok) {
      const [first] = parsed.faults
      throw first === undefined ? new Error('A roll was refused without a fault') : new FaultError(first)
    }
    const { type, styles, audio, background } = parsed.roll
    const file = type.file === null ? null : granted(this.#fonts, type.file, 'type.file')
    const heard = audio === null ? null : { ...audio, path: this.soundOf(audio.path) }
    const dressed = withStyleFiles(styles, (token, name) => granted(this.#fonts, token, `styles.${name}.file`))
    const behind = withPicture(background, (token) => granted(this.#pictures, token, 'background.path'))
    const files = { type: { ...type, file }, styles: dressed, background: behind, audio: heard }
    const folder = draft.folder === null ? undefined : this.#folders.pathOf(draft.folder)
    return { spec: { ...parsed.roll, ...files }, content, ...(folder === undefined ? {} : { folder }) }
  }

  /** Where a roll file is, by the token it was opened or saved under. */
  pathOf(token: string): string | undefined {
    return this.#rolls.pathOf(token)
  }

  grantFont(path: string): string {
    return this.#fonts.grant(path)
  }

  #shownStyles(styles: RollSpec['styles']): RollSpec['styles'] {
    return withStyleFiles(styles, (path) => this.#fonts.grant(path))
  }

  /** A roll's sound as the window knows it. */
  #shown(audio: RollSpec['audio']): RollSpec['audio'] {
    return audio === null ? null : { ...audio, path: this.#sounds.grant(audio.path) }
  }

  grantSound(path: string): string {
    return this.#sounds.grant(path)
  }

  grantPicture(path: string): string {
    return this.#pictures.grant(path)
  }

  /** Where a sound file is; the fault of a token that was never granted. */
  soundOf(token: string): string {
    return granted(this.#sounds, token, 'audio.path')
  }

  async save(draft: RollDraft, path: string): Promise<SavedDocument> {
    const name = basename(path)
    const text = `${JSON.stringify(rollFileOf(this.resolve(draft), dirname(path)), null, 2)}\n`
    try {
      await writeAtomically(path, text)
    } catch (error) {
      throw notSaved(name, error)
    }
    return { token: this.#rolls.grant(path), name, folder: this.#folders.grant(dirname(path)) }
  }
}

/** The path behind a token; a fault of the field that holds anything else. */
function granted(tokens: PathTokens, token: string, field: string): string {
  const path = tokens.pathOf(token)
  if (path === undefined) throw fault('input', 'studio.unknownFile', { field }, field)
  return path
}

/** The fault of a file that could not be written; `name` is what the user calls it. */
export function notSaved(name: string, error: unknown): FaultError {
  const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return fault('output', 'studio.notSaved', { name, detail })
}

/** A roll file's data; files beside it are named relative to it, so that the folder can be moved. */
export function rollFileOf({ spec, content }: ResolvedRoll, folder: string): RollSpec {
  const { rollvideo, text, type, styles, audio, background, ...rest } = spec
  const file = type.file === null ? null : portablePath(type.file, folder)
  const heard = audio === null ? null : { ...audio, path: portablePath(audio.path, folder) }
  const dressed = withStyleFiles(styles, (path) => portablePath(path, folder))
  const { format } = text
  const behind = withPicture(background, (path) => portablePath(path, folder))
  const files = { type: { ...type, file }, styles: dressed, background: behind, audio: heard }
  return { rollvideo, text: { content, format }, ...rest, ...files }
}

/** A background whose picture, if it has one, is called something else. */
function withPicture(background: BackgroundSpec, rename: (path: string) => string): BackgroundSpec {
  return background.kind === 'image' ? { ...background, path: rename(background.path) } : background
}

function portablePath(path: string, folder: string): string {
  if (isWebAddress(path)) return path
  const inFolder = relative(folder, path)
  const isInside = inFolder !== '' && !inFolder.startsWith('..') && !isAbsolute(inFolder)
  return isInside ? inFolder.split(sep).join('/') : path
}
