import { stat } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, net, protocol } from 'electron'
import type { FontRef, FontRefs, PictureRef } from '../../shared/engine/protocol'
import { WASM_CORE_PATH } from '../../shared/export/wasm'
import type { FontFace } from '../fonts/face'
import type { RollFonts } from '../fonts/roll-fonts'
import type { ReadyPicture } from '../pictures/ready'
import { APP_ORIGIN, APP_SCHEME, appUrl } from './address'
import { fileIn } from './file-in'
import { coreFolder } from './core-folder'
import { FileGrants } from './grants'
import { policyHeaders } from './policy'

/** The studio's page. */
export const STUDIO_URL = appUrl('studio.html')

const FONTS = 'fonts'
const PICTURES = 'pictures'

/** The built pages; next to main's own bundle. */
const rendererFolder = path.join(import.meta.dirname, '../renderer')
/** Vite's, while we develop; an installed app takes its pages from nowhere else. */
const serverUrl = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const headers = policyHeaders(serverUrl)
const grants = new FileGrants()
let isRegistered = false
let isServing = false

/**
 * Makes `app://` a proper web origin: secure, with fetch, workers and streams. Idempotent; must run before the app
 * is ready, or Electron throws.
 */
export function registerAppScheme(): void {
  if (isRegistered) return
  isRegistered = true
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
}

/** Answers `app://`. Idempotent; after the app is ready. */
export function serveApp(): void {
  if (isServing) return
  isServing = true
  protocol.handle(APP_SCHEME, answer)
}

/** Lets pages read a roll's fonts, at addresses that tell nothing of their paths. */
export function grantFonts({ faces, chains }: Pick<RollFonts, 'faces' | 'chains'>): FontRefs {
  return { faces: faces.map(grantFont), chains }
}

function grantFont(face: FontFace): FontRef {
  const { id, family, faceIndex, color, variations } = face
  return { id, family, url: appUrl(`${FONTS}/${grants.grant(face.path)}`), faceIndex, color, variations }
}

/** Lets pages read pictures. An address ends in what tells a file that has changed since from what it was. */
export async function grantPictures(pictures: readonly ReadyPicture[]): Promise<readonly PictureRef[]> {
  return Promise.all(
    pictures.map(async ({ source, field, file, at }) => {
      const { mtimeMs, size } = await stat(file)
      const url = appUrl(`${PICTURES}/${grants.grant(file)}`, { v: `${mtimeMs}-${size}` })
      return { source, field, name: source, url, ...(at === undefined ? {} : { at }) }
    }),
  )
}

/** The file behind `/fonts/<token>` and `/pictures/<token>`; null for any other path. */
function grantedPath(pathname: string): string | null {
  const [, folder, token] = pathname.split('/')
  return token !== undefined && (folder === FONTS || folder === PICTURES) ? grants.pathOf(token) : null
}

/** The file of ffmpeg's core behind its own path; null for any other path. */
function corePath(pathname: string): string | null {
  return pathname.startsWith(WASM_CORE_PATH) ? fileIn(coreFolder(), pathname.slice(WASM_CORE_PATH.length)) : null
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

function refusal(status: number): Response {
  return new Response(null, { status, headers })
}

async function answerFile(file: string, type: string): Promise<Response> {
  try {
    const { body } = await net.fetch(pathToFileURL(file).href)
    return new Response(body, { headers: { ...headers, 'Content-Type': type } })
  } catch {
    return refusal(404)
  }
}

/** The development server's answer under our own origin, so that the same rules hold as in the built app. */
async function answerFromServer(server: string, url: URL): Promise<Response> {
  const answer = await net.fetch(new URL(url.pathname + url.search, server).href)
  const type = answer.headers.get('content-type') ?? 'text/plain'
  return new Response(answer.body, { status: answer.status, headers: { ...headers, 'Content-Type': type } })
}

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (request.method !== 'GET') return refusal(405)
  if (`${url.protocol}//${url.host}` !== APP_ORIGIN) return refusal(404)
  const granted = grantedPath(url.pathname)
  if (granted !== null) return answerFile(granted, 'application/octet-stream')
  const core = corePath(url.pathname)
  if (core !== null) return answerFile(core, TYPES[path.extname(core)] ?? 'application/octet-stream')
  if (serverUrl !== undefined) return answerFromServer(serverUrl, url)
  const file = fileIn(rendererFolder, url.pathname)
  return file === null ? refusal(404) : answerFile(file, TYPES[path.extname(file)] ?? 'application/octet-stream')
}
