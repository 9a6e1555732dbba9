import { constants } from 'node:fs'
import { access, lstat, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { isPictureName, placeOf } from '../../shared/formats/sequence'
import { mattePathOf } from '../../shared/formats/matte'
import { traitsOf, type OutputFormat } from '../../shared/formats/table'
import { fault, FaultError } from '../../shared/messages/fault'
import { sweepLeftovers, temporaryName } from './leftovers'

/**
 * Where an export goes: written in a hidden folder beside its target, and moved when it has passed its checks. A file
 * has that folder to itself: once the folder is removed, an encoder that lags behind cannot bring the file back.
 */
export interface OutputPlace {
  readonly path: string
  readonly temporaryFolder: string
  /** The folder itself for pictures, a file in it else. */
  readonly temporaryPath: string
  /** A matte beside the file; null for none. */
  readonly matte: { readonly path: string; readonly temporaryPath: string } | null
  readonly isFolder: boolean
  /** Whether the one picture of a sequence becomes the file. */
  readonly isStill: boolean
  readonly format: OutputFormat
  readonly overwrite: boolean
}

/** Bytes of the target's name that the temporary one repeats: file systems allow 255 in all. */
const NAME_BYTES = 120

const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 } as const

/**
 * Checks that an output can be written and makes its temporary folder at once, so that an unwritable place shows
 * before any work. A sequence's folder loses the ending of a picture. FaultError (output) with what is in the way.
 */
export async function openOutput(
  outputPath: string,
  format: OutputFormat,
  overwrite: boolean,
  { isStill = false, hasMatte = false } = {},
): Promise<OutputPlace> {
  const isSequence = traitsOf(format).isSequence
  const isFolder = isSequence && !isStill
  const target = path.resolve(isStill ? outputPath : placeOf(format, outputPath))
  const folder = path.dirname(target)
  await checkFolder(folder)
  await checkTarget({ path: target, isFolder, format, overwrite })
  if (hasMatte) await checkTarget({ path: mattePathOf(target), isFolder, format, overwrite })
  const { name, ext } = path.parse(target)
  const short = shortened(name)
  const temporaryFolder = path.join(folder, temporaryName(short))
  const temporaryPath = isSequence ? temporaryFolder : path.join(temporaryFolder, `${short}${ext}`)
  const matte = hasMatte ? { path: mattePathOf(target), temporaryPath: mattePathOf(temporaryPath) } : null
  const place: OutputPlace = {
    path: target,
    temporaryFolder,
    temporaryPath,
    matte,
    isFolder,
    isStill,
    format,
    overwrite,
  }
  try {
    await mkdir(temporaryFolder)
  } catch (error) {
    // Some file systems of the kernel's, such as /proc, say so of a folder that is there and takes nothing.
    if (codeOf(error) === 'ENOENT' && (await exists(folder)))
      throw fault('output', 'encoder.folderNotWritable', { path: folder })
    throw outputFault(error, folder)
  }
  await sweepLeftovers(temporaryFolder)
  return place
}

/**
 * Gives a finished output its name, in one step; with a matte, both files or none. FaultError (output) when the target
 * has come into being meanwhile.
 */
export async function keepOutput(place: OutputPlace): Promise<void> {
  await checkTarget(place)
  if (place.matte !== null) await checkTarget({ ...place, path: place.matte.path })
  try {
    if (place.isFolder) await keepFolder(place)
    else if (place.matte !== null) await keepBoth(place, place.matte)
    else await keepFile(place)
  } catch (error) {
    throw outputFault(error, place.path)
  }
}

async function keepFile({ path: target, temporaryPath, format, isStill }: OutputPlace): Promise<void> {
  const name = isStill ? (await readdir(temporaryPath)).find((each) => isPictureName(format, each)) : ''
  if (name === undefined) throw fault('output', 'encoder.outputLost', { path: target, detail: 'its picture is gone' })
  await rename(path.join(temporaryPath, name), target)
}

/** The matte first: when the file cannot follow, what was there before comes back. */
async function keepBoth(place: OutputPlace, matte: NonNullable<OutputPlace['matte']>): Promise<void> {
  const aside = `${matte.temporaryPath}.old`
  const isReplaced = await exists(matte.path)
  if (isReplaced) await rename(matte.path, aside)
  try {
    await rename(matte.temporaryPath, matte.path)
    await keepFile(place)
  } catch (error) {
    await rm(matte.path, { force: true })
    if (isReplaced) await rename(aside, matte.path)
    throw error
  }
}

/**
 * Removes whatever is left in the temporary folder, and the folder. Never rejects: what cannot be removed, because a
 * scanner holds it or its disk is gone, must not hide how the export ended.
 */
export async function discardOutput({ temporaryFolder }: OutputPlace): Promise<void> {
  await rm(temporaryFolder, REMOVAL).catch(() => undefined)
}

/**
 * Whether the output's folder went away under an export, which then fails at whatever comes to write or read next:
 * the fault that tells so, else null.
 */
export async function lostOutput(error: unknown, { path: target }: OutputPlace): Promise<FaultError | null> {
  const folder = path.dirname(target)
  return (await exists(folder))
    ? null
    : new FaultError(fault('output', 'encoder.folderMissing', { path: folder }).fault, error)
}

/** A folder cannot replace one that holds something: the old one steps aside until the new one stands. */
async function keepFolder({ path: target, temporaryPath }: OutputPlace): Promise<void> {
  if (!(await exists(target))) {
    await rename(temporaryPath, target)
    return
  }
  const aside = `${temporaryPath}.old`
  await rename(target, aside)
  try {
    await rename(temporaryPath, target)
  } catch (error) {
    await rename(aside, target)
    throw error
  }
  await rm(aside, REMOVAL).catch(() => undefined)
}

async function checkFolder(folder: string): Promise<void> {
  try {
    if (!(await stat(folder)).isDirectory()) throw fault('output', 'encoder.folderMissing', { path: folder })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw outputFault(error, folder)
  }
}

type Target = Pick<OutputPlace, 'path' | 'isFolder' | 'format' | 'overwrite'>

async function checkTarget({ path: target, isFolder, format, overwrite }: Target): Promise<void> {
  const found = await statOf(target)
  if (found === null) return
  if (found.isDirectory() !== isFolder) {
    throw fault('output', isFolder ? 'encoder.outputIsFile' : 'encoder.outputIsFolder', { path: target })
  }
  if (!isFolder) {
    if (!overwrite) throw fault('output', 'encoder.outputExists', { path: target })
    return
  }
  const names = await readdir(target)
  if (names.length === 0) return
  if (!overwrite) throw fault('output', 'encoder.outputExists', { path: target })
  // Overwriting empties the folder, so it may hold nothing but an earlier sequence.
  const foreign = names.find((name) => !isPictureName(format, name))
  if (foreign !== undefined) throw fault('output', 'encoder.folderNotOurs', { path: target, name: foreign })
}

async function statOf(file: string): Promise<{ isDirectory(): boolean } | null> {
  try {
    return await stat(file)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
    throw outputFault(error, file)
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await lstat(file)
    return true
  } catch {
    return false
  }
}

/** The start of a name, cut between characters. */
function shortened(name: string): string {
  let short = ''
  for (const character of name) {
    if (Buffer.byteLength(short + character) > NAME_BYTES) break
    short += character
  }
  return short
}

/** What a failing file operation on the output means. */
function outputFault(error: unknown, file: string): FaultError {
  if (error instanceof FaultError) return error
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return fault('output', 'encoder.folderMissing', { path: file })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return fault('output', 'encoder.folderNotWritable', { path: file })
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') return fault('output', 'encoder.diskFull', { path: file })
  const detail = error instanceof Error ? error.message : String(error)
  return fault('output', 'encoder.outputLost', { path: file, detail })
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
