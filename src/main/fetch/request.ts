import type { LookupAddress } from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'

/** The answer's head; its body is still to be read. The connection goes to one of the addresses, and is used once. */
export function request(url: URL, addresses: readonly LookupAddress[], signal: AbortSignal): Promise<IncomingMessage> {
  const { get } = url.protocol === 'https:' ? https : http
  const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'RollVideo' }
  return new Promise((resolve, reject) => {
    get(url, { agent: false, headers, lookup: pinned(addresses), signal }, resolve).once('error', reject)
  })
}

/** In place of the system's resolver, which might answer differently now. */
function pinned(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, { all }, callback) => {
    const [first] = addresses
    if (first === undefined) callback(new Error('the host has no address'), '')
    else if (all === true) callback(null, [...addresses])
    else callback(null, first.address, first.family)
  }
}
