import { spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const NOBODY = 65_534
const front = pathToFileURL(path.resolve(import.meta.dirname, '../../../bin/front/prepare.mjs')).href
const script = `
  const { prepare } = await import('${front}')
  await prepare(process.argv[1]).catch((error) => { console.log(error.name, error.exitCode, error.message) })
`
const BUILT = ['main/index.js', 'main/cli.js', 'main/encoder.js', 'preload/engine.cjs', 'preload/studio.cjs']
const PAGES = ['renderer/engine.html', 'renderer/studio.html', 'renderer/wasm.html']

let root = ''
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'rollvideo-prepare-'))
  await mkdir(path.join(root, 'src'))
  await mkdir(path.join(root, 'scripts'))
  await writeFile(path.join(root, 'scripts/setup.mjs'), "process.stderr.write('set up\\n')")
  for (const name of ['electron.vite.config.ts', 'package-lock.json']) await writeFile(path.join(root, name), '')
})
afterEach(async () => {
  await chmod(root, 0o755)
  await rm(root, { recursive: true })
})

/** What a built checkout holds, but for one file. */
async function putBuild(without = ''): Promise<void> {
  const later = new Date(Date.now() + 60_000)
  for (const name of [...BUILT, ...PAGES].filter((name) => name !== without)) {
    const file = path.join(root, 'out', name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, '')
    await utimes(file, later, later)
  }
}

/** Prepares the checkout as someone who may not write into it. */
function prepareAsStranger(): { stdout: string; stderr: string } {
  const isRoot = process.getuid?.() === 0
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script, root], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  })
}

describe.runIf(process.platform !== 'win32')('a checkout that may not be written', () => {
  beforeEach(() => chmod(root, 0o555))

  it('says so in one sentence when it is not built', () => {
    const { stdout, stderr } = prepareAsStranger()
    expect(stdout).toMatch(/^Error 4 [^\n]+ is not writable: [^\n]+\n$/)
    expect(stdout).toContain(root)
    expect(stderr).toBe('')
  })

  it('runs as it is when it is built', async () => {
    await chmod(root, 0o755)
    await putBuild()
    await chmod(root, 0o555)
    expect(prepareAsStranger()).toMatchObject({ stdout: '', stderr: 'set up\n' })
  })

  it('is not built when the page of the built-in encoder is missing', async () => {
    await chmod(root, 0o755)
    await putBuild('renderer/wasm.html')
    await chmod(root, 0o555)
    expect(prepareAsStranger().stdout).toContain('is not writable')
  })
})
