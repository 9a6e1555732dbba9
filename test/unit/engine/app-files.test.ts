import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileIn } from '../../../src/main/app/file-in'
import { FileGrants } from '../../../src/main/app/grants'
import { policyHeaders } from '../../../src/main/app/policy'

const folder = path.resolve('/srv/app/renderer')

describe('the files of our own origin', () => {
  test.each(['/engine.html', '/assets/worker-1.js', '/a%20b.css'])('%s lies in the folder', (pathname) => {
    expect(fileIn(folder, pathname)).toBe(path.join(folder, decodeURIComponent(pathname)))
  })

  test.each([
    '/',
    '/..',
    '/../main/index.js',
    '/%2e%2e/main/index.js',
    '/..%2fmain%2findex.js',
    '/assets/../../x',
    '/%00',
    '/%zz',
  ])('%s leads nowhere', (pathname) => {
    expect(fileIn(folder, pathname)).toBeNull()
  })

  test('a file is reached by its token, which tells nothing of it and stays', () => {
    const grants = new FileGrants()
    const token = grants.grant('/home/me/font.ttf')
    expect(token).toMatch(/^[0-9a-f]{32}$/)
    expect(grants.grant('/home/me/font.ttf')).toBe(token)
    expect(grants.grant('/home/me/other.ttf')).not.toBe(token)
    expect(grants.pathOf(token)).toBe('/home/me/font.ttf')
    expect(grants.pathOf('0'.repeat(32))).toBeNull()
  })

  test('the policy lets in nothing from elsewhere', () => {
    const policy = policyHeaders(undefined)['Content-Security-Policy']
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'/)
  })
})
