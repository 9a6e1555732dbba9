import type { IncomingMessage } from 'node:http'
import { FaultError } from '../../shared/messages/fault'
import { request } from './request'
import { checkedAddresses } from './resolve'
import { about, codeOf, type Subject } from './subject'

/** What a download may take. */
export interface FetchLimits {
  readonly bytes: number
  /** For all of it, redirects included. */
  readonly ms: number
  readonly redirects: number
}

export interface DownloadOptions {
  readonly field: string
  /** Which addresses may be asked. */
  readonly isAllowed: (address: string) => boolean
  readonly limits: FetchLimits
  /** Looks at the first bytes, as many as there are; what it throws ends the download. */
  readonly inspect: (head: Uint8Array) => void
  readonly signal?: AbortSignal | undefined
}

/** Bytes that suffice for `inspect`. */
const HEAD_BYTES = 64

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Fetches a file over HTTP. FaultError (input) for whatever is wrong; rejects with the signal's reason when that aborts. */
export async function download(address: string, options: DownloadOptions): Promise<Uint8Array> {
  const subject = { field: options.field, url: address }
  const timeout = AbortSignal.timeout(options.limits.ms)
  const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout])
  try {
    signal.throwIfAborted()
    return await unlessAborted(follow(address, subject, options, signal), signal)
  } catch (error) {
    options.signal?.throwIfAborted()
    if (timeout.aborted) throw about(subject, 'fetch.slow', { limitSeconds: options.limits.ms / 1000 })
    if (error instanceof FaultError) throw error
    throw about(subject, 'fetch.failed', { detail: codeOf(error) })
  }
}

/** A name that is being looked up can't be called off. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true })
    work.then(resolve, reject)
  })
}

/** Each address on the way is checked as the first one was. */
async function follow(
  address: string,
  subject: Subject,
  { isAllowed, limits, inspect }: DownloadOptions,
  signal: AbortSignal,
): Promise<Uint8Array> {
  let url = webAddress(address, undefined, subject)
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const addresses = await checkedAddresses(url, isAllowed, subject)
    signal.throwIfAborted()
    const response = await request(url, addresses, signal)
    try {
      const { statusCode: status = 0, headers } = response
      if (!REDIRECTS.has(status)) {
        if (status !== 200) throw about(subject, 'fetch.status', { status })
        return await bodyOf(response, limits.bytes, inspect, subject)
      }
      url = webAddress(headers.location ?? '', url.href, subject)
    } finally {
      response.destroy()
    }
  }
  throw about(subject, 'fetch.redirects', { limit: limits.redirects })
}

function webAddress(text: string, base: string | undefined, subject: Subject): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : null
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) throw about(subject, 'fetch.address')
  return url
}

async function bodyOf(
  response: IncomingMessage,
  limitBytes: number,
  inspect: (head: Uint8Array) => void,
  subject: Subject,
): Promise<Uint8Array> {
  const tooLarge = (): FaultError => about(subject, 'fetch.tooLarge', { limitMiB: limitBytes / 1024 / 1024 })
  if (Number(response.headers['content-length'] ?? 0) > limitBytes) throw tooLarge()
  const chunks: Buffer[] = []
  let bytes = 0
  let isInspected = false
  try {
    for await (const chunk of response) {
      const buffer = Buffer.from(chunk)
      chunks.push(buffer)
      bytes += buffer.byteLength
      if (bytes > limitBytes) throw tooLarge()
      if (isInspected || bytes < HEAD_BYTES) continue
      isInspected = true
      inspect(Buffer.concat(chunks, bytes))
    }
  } catch (error) {
    if (error instanceof FaultError) throw error
    throw about(subject, 'fetch.cut')
  }
  if (!response.complete) throw about(subject, 'fetch.cut')
  const body = Buffer.concat(chunks, bytes)
  if (!isInspected) inspect(body)
  return body
}
