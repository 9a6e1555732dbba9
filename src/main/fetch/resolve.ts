import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { about, codeOf, type Subject } from './subject'

/**
 * The addresses of a URL's host, asked once: the connection goes to one of these and to no other, whatever the name
 * stands for a moment later. FaultError (input) when there is none, or when one of them is not to be reached.
 */
export async function checkedAddresses(
  url: URL,
  isAllowed: (address: string) => boolean,
  subject: Subject,
): Promise<LookupAddress[]> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const addresses = await addressesOf(host, subject)
  const refused = addresses.find(({ address }) => !isAllowed(address))
  if (refused !== undefined) throw about(subject, 'fetch.private', { address: refused.address })
  return addresses
}

async function addressesOf(host: string, subject: Subject): Promise<LookupAddress[]> {
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  try {
    return await lookup(host, { all: true })
  } catch (error) {
    throw about(subject, 'fetch.noHost', { detail: codeOf(error) })
  }
}
