import { access, constants, stat } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { fault } from '../../../shared/messages/fault'
import { run } from './run'

/** The tools of one ffmpeg. */
export interface FfmpegTools {
  readonly ffmpeg: string
  /** Beside ffmpeg or on PATH; null where there is none, and files are then read back by other means. */
  readonly ffprobe: string | null
  /** Such as `7.1.1-1+b1`. */
  readonly version: string
  readonly origin: 'setting' | 'environment' | 'resources' | 'path'
}

/** Names the program a person wants; `none` stands for having none. */
const VARIABLE = 'ROLLVIDEO_FFMPEG'
const NONE = 'none'

const executableName = (tool: string): string => (process.platform === 'win32' ? `${tool}.exe` : tool)

/** Versions by path and time of change: asking costs a process start. Null: it is no ffmpeg. */
const versions = new Map<string, Promise<string | null>>()

/**
 * The ffmpeg to use, in this order: the user's setting, ROLLVIDEO_FFMPEG, the app's resources, PATH. Null when
 * there is none. FaultError (encoder) when one that was named does not exist or is no ffmpeg: what a person asked
 * for is not silently replaced.
 */
export async function findFfmpeg(setting: string | null = null): Promise<FfmpegTools | null> {
  if (setting !== null && setting !== '') return named(setting, 'setting', 'the setting')
  const fromEnvironment = process.env[VARIABLE]
  if (fromEnvironment === NONE) return null
  if (fromEnvironment !== undefined && fromEnvironment !== '') return named(fromEnvironment, 'environment', VARIABLE)
  const places: [string, FfmpegTools['origin']][] = [
    ...resourceFolders().map((folder): [string, FfmpegTools['origin']] => [folder, 'resources']),
    ...pathFolders().map((folder): [string, FfmpegTools['origin']] => [folder, 'path']),
  ]
  for (const [folder, origin] of places) {
    const candidate = path.join(folder, executableName('ffmpeg'))
    if (!(await isExecutable(candidate))) continue
    const version = await versionOf(candidate)
    if (version !== null) return { ffmpeg: candidate, ffprobe: await findFfprobe(candidate), version, origin }
  }
  return null
}

async function named(file: string, origin: FfmpegTools['origin'], source: string): Promise<FfmpegTools> {
  const ffmpeg = path.resolve(file)
  if (!(await isExecutable(ffmpeg))) throw fault('encoder', 'encoder.ffmpegNotFound', { path: file, origin: source })
  const version = await versionOf(ffmpeg)
  if (version === null) throw fault('encoder', 'encoder.notFfmpeg', { path: file, origin: source })
  return { ffmpeg, ffprobe: await findFfprobe(ffmpeg), version, origin }
}

async function findFfprobe(ffmpeg: string): Promise<string | null> {
  for (const folder of [path.dirname(ffmpeg), ...pathFolders()]) {
    const candidate = path.join(folder, executableName('ffprobe'))
    if (await isExecutable(candidate)) return candidate
  }
  return null
}

/** Where a packaged app may bring its own. */
function resourceFolders(): string[] {
  const { resourcesPath } = process
  return typeof resourcesPath === 'string' ? [path.join(resourcesPath, 'ffmpeg')] : []
}

/** Homebrew's folders, which are not on the PATH of an app that the Finder starts. */
const MAC_FOLDERS = ['/opt/homebrew/bin', '/usr/local/bin']

function pathFolders(): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return [...folders, ...(process.platform === 'darwin' ? MAC_FOLDERS : [])]
    .map((folder) => folder.replace(/^"(.*)"$/, '$1'))
    .filter((folder) => path.isAbsolute(folder))
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK)
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}

/** Identity of a program's file, for caches of what it can do. */
export async function fileKey(file: string): Promise<string> {
  const { mtimeMs, size } = await stat(file)
  return `${file}\0${mtimeMs}\0${size}`
}

async function versionOf(ffmpeg: string): Promise<string | null> {
  const key = await fileKey(ffmpeg)
  let version = versions.get(key)
  if (version === undefined) {
    version = askVersion(ffmpeg)
    versions.set(key, version)
  }
  return version
}

async function askVersion(ffmpeg: string): Promise<string | null> {
  const { code, stdout } = await run(ffmpeg, ['-version'])
  const match = /^ffmpeg version (\S+)/.exec(stdout.toString('utf8'))
  return code === 0 ? (match?.[1] ?? null) : null
}
