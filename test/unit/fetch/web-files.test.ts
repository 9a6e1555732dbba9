import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { RequestListener, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { download, type DownloadOptions } from '../../../src/main/fetch/download'
import { WebFiles } from '../../../src/main/fetch/web-files'
import { openServer, type WebServer } from './web-server'

const picture = PNG.sync.write(new PNG({ width: 3, height: 2 }))
const limits = { bytes: 4096, ms: 20_000, redirects: 3 }
const field = 'background.path'
const kind = 'picture' as const

/** Half of a picture; the rest never comes. */
const begin = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-length': picture.byteLength })
  response.write(picture.subarray(0, 20))
}

const pages: Readonly<Record<string, RequestListener>> = {
  '/picture': (_, response) => response.end(picture),
  // Neither the name nor the header tells the truth.
  '/page.png': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('<!doctype html>'),
  '/short': (_, response) => response.end('BM'),
  '/missing': (_, response) => response.writeHead(404).end(picture),
  '/empty': (_, response) => response.writeHead(204).end(),
  '/huge': (_, response) => response.writeHead(200, { 'content-length': 1e12 }).write(picture),
  '/endless': (_, response) => {
    response.write(picture)
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(1024)));
    }
    response.on('drain', more)
    more()
  },
  '/slow': (_, response) => begin(response),
  '/silent': () => undefined,
  '/broken': (_, response) => {
    begin(response)
    setImmediate(() => response.destroy())
  },
  '/nothing': (request) => request.socket.destroy(),
  '/once': (_, response) => response.writeHead(302, { location: '/picture' }).end(),
  '/twice': (_, response) => response.writeHead(307, { location: 'once' }).end(),
  '/loop': (_, response) => response.writeHead(301, { location: '/loop' }).end(),
  '/astray': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/nowhere': (_, response) => response.writeHead(302).end(),
}

let asked: string[] = []
let server: WebServer
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rollvideo-fetch-'))
  server = await openServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/inward') response.writeHead(302, { location: `http://[::1]:${server.port}/picture` }).end()
    else pages[request.url ?? '']?.(request, response)
  })
})
beforeEach(() => {
  asked = []
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

const fetchOf = (page: string, options: object = {}): Promise<string> =>
  new WebFiles(folder, { ...limits, ...options }).fetch(`${server.origin}${page}`, { field, kind, allowPrivate: true })

describe('a picture in the web', () => {
  it.each(['/picture', '/once', '/twice'])(
    'comes from %s, whole, under a name that tells its content',
    async (page) => {
      const file = await fetchOf(page)
      expect(path.basename(file)).toMatch(/^[0-9a-f]{64}\.png$/)
      expect(await readFile(file)).toEqual(picture)
      expect(await readdir(folder)).toEqual([path.basename(file)])
    },
  )

  it('is fetched once for a roll that is opened again and again', async () => {
    const pictures = new WebFiles(folder, limits)
    const request = { field, kind, allowPrivate: true }
    const url = `${server.origin}/picture`
    expect(await pictures.fetch(url, request)).toBe(await pictures.fetch(url, request))
    expect(asked).toEqual(['/picture'])
    await expect(pictures.fetch(url, { ...request, allowPrivate: false })).rejects.toThrow('fetch.private')
  })

  it.each([
    ['/page.png', {}, 'fetch.notPicture', {}],
    ['/short', {}, 'fetch.notPicture', {}],
    ['/missing', {}, 'fetch.status', { status: 404 }],
    ['/empty', {}, 'fetch.status', { status: 204 }],
    ['/huge', {}, 'fetch.tooLarge', {}],
    ['/endless', {}, 'fetch.tooLarge', {}],
    ['/slow', { ms: 60 }, 'fetch.slow', { limitSeconds: 0.06 }],
    ['/silent', { ms: 60 }, 'fetch.slow', {}],
    ['/broken', {}, 'fetch.cut', {}],
    ['/nothing', {}, 'fetch.failed', {}],
    ['/loop', {}, 'fetch.redirects', { limit: 3 }],
    ['/astray', {}, 'fetch.address', {}],
    ['/nowhere', {}, 'fetch.redirects', {}],
  ])('%s %j is refused: %s', async (page, options, key, params) => {
    const before = await readdir(folder)
    const fault = { kind: 'input', key, field, params: { field, url: `${server.origin}${page}`, ...params } }
    await expect(fetchOf(page, options)).rejects.toMatchObject({ fault })
    expect(await readdir(folder)).toEqual(before)
  })

  it('follows no more redirects than it may', async () => {
    await expect(fetchOf('/loop')).rejects.toThrow('fetch.redirects')
    expect(asked).toEqual(['/loop', '/loop', '/loop', '/loop'])
  })

  it('is called off by a signal', async () => {
    const abort = new AbortController()
    const reason = new Error('enough')
    const request = { field, kind, allowPrivate: true, signal: abort.signal }
    const fetching = new WebFiles(folder, limits).fetch(`${server.origin}/slow`, request)
    abort.abort(reason)
    await expect(fetching).rejects.toBe(reason)
    await expect(new WebFiles(folder, limits).fetch(`${server.origin}/slow`, request)).rejects.toBe(reason)
  })
})

describe('a host', () => {
  const guest = (url: string): Promise<string> =>
    new WebFiles(folder, limits).fetch(url, { field, kind, allowPrivate: false })

  it.each([
    ['127.0.0.1', 'as it stands'],
    ['2130706433', 'as one number'],
    ['0x7f.1', 'in hexadecimal'],
    ['017700000001', 'in octal'],
    ['[::1]', 'in IPv6'],
    ['[::ffff:127.0.0.1]', 'wrapped in IPv6'],
    ['localhost', 'by its name'],
  ])('of this computer is not asked for a guest: %s, %s', async (host) => {
    await expect(guest(`http://${host}:${server.port}/picture`)).rejects.toThrow('fetch.private')
    expect(asked).toEqual([])
  })

  it('is checked again where a redirect leads', async () => {
    const options: DownloadOptions = {
      field,
      isAllowed: (address) => address === '127.0.0.1',
      limits,
      inspect: () => undefined,
    }
    expect(await download(`${server.origin}/once`, options)).toEqual(picture)
    await expect(download(`${server.origin}/inward`, options)).rejects.toMatchObject({
      fault: { key: 'fetch.private', params: { address: '::1' } },
    })
    expect(asked).toEqual(['/once', '/picture', '/inward'])
  })

  it('that nobody knows is told', async () => {
    await expect(guest('http://no-such-host.invalid/a.png')).rejects.toThrow('fetch.noHost')
    await expect(guest('http:///a b')).rejects.toThrow(/fetch\.(noHost|address)/)
    await expect(guest('https://')).rejects.toThrow('fetch.address')
  })

  it('has its password kept out of what is told', async () => {
    const url = `http://me:secret@127.0.0.1:${server.port}/missing`
    const pictures = new WebFiles(folder, limits)
    const fault = { params: { url: `http://127.0.0.1:${server.port}/missing` } }
    await expect(pictures.fetch(url, { field, kind, allowPrivate: true })).rejects.toMatchObject({ fault })
  })
})
