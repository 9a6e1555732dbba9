import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** What is given out to hosts on the public web in IPv6; all else has, or had, another purpose. */
const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3')

/**
 * Whether an address is one on the public web: no loopback, private, link-local or shared (CGNAT) one, no multicast,
 * and none that wraps another address, such as an IPv4 one in IPv6, which would lead round these rules.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_V6)
}
