import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { isPublicAddress } from '../../../src/main/fetch/addresses'

const others = `
  127.0.0.1 127.255.0.9 10.1.2.3 172.16.0.1 172.31.255.255 192.168.0.1 169.254.169.254 100.64.0.1
  100.127.255.254 0.0.0.0 0.1.2.3 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 192.0.0.1
  192.0.2.1 198.18.0.1 198.51.100.7 203.0.113.7 :: ::1 ::7f00:1 fe80::1 fe80::1%eth0 fc00::1 fdff::1
  fec0::1 ff02::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:0:7f00:1 64:ff9b::7f00:1 64:ff9b:1::a00:1
  2002:7f00:1:: 2001:0:53aa::1 2001:db8::1 100::1 5f00::1 4000::1 localhost 8.8.8 0x7f.1 1.2.3.4.5
`

it.each(['', ...others.trim().split(/\s+/)])('%s is none of the public web', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

it.each(['8.8.8.8', '1.1.1.1', '172.15.255.255', '172.32.0.1', '100.128.0.1', '2606:4700::1', '2a00:1450::1'])(
  '%s is',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

it('no IPv4 address gets through wrapped in an IPv6 one', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.constantFrom('::ffff:', '::', '64:ff9b::', '::ffff:0:'), (address, prefix) => {
      expect(isPublicAddress(`${prefix}${address}`)).toBe(false)
    }),
  )
})
