import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { batchLauncher, shellLauncher } from '../../../scripts/package/launcher.mjs'

let folder = ''
beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'rollvideo-launcher-')))
})
afterEach(() => rm(folder, { recursive: true }))

async function putScript(name: string, text: string): Promise<string> {
  const file = path.join(folder, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text, { mode: 0o755 })
  return file
}

describe.runIf(process.platform !== 'win32')('the launcher of a shell', () => {
  it.each([
    ['Linux', 'my app/rollvideo', 'my app/rollvideo-bin', 'rollvideo-bin', 'resources/app.asar'],
    ['macOS', 'R.app/Contents/Resources/bin/rollvideo', 'R.app/Contents/MacOS/R', '../../MacOS/R', '../app.asar'],
  ])('finds program and archive of %s, itself reached by links', async (_, launcher, program, toProgram, toArchive) => {
    const file = await putScript(launcher, shellLauncher(toProgram, toArchive))
    await putScript(program, '#!/bin/sh\nprintf "%s\\n" "$ELECTRON_RUN_AS_NODE" "$@"\nexit 5\n')
    await symlink(path.relative(folder, file), path.join(folder, 'direct'))
    await mkdir(path.join(folder, 'bin'))
    await symlink('../direct', path.join(folder, 'bin/rollvideo'))

    const { status, stdout } = spawnSync(path.join(folder, 'bin/rollvideo'), ['render', 'a b', '*'], {
      encoding: 'utf8',
    })

    const [asNode, script, ...args] = stdout.trimEnd().split('\n')
    expect({ status, asNode, args }).toEqual({ status: 5, asNode: '1', args: ['render', 'a b', '*'] })
    expect(path.normalize(script ?? '')).toBe(path.join(path.dirname(file), toArchive, 'bin/packaged.mjs'))
  })
})

it('the launcher of Windows has the line ends and the exit code of a batch file', () => {
  const lines = batchLauncher('..\\R.exe', '..\\resources\\app.asar').split('\r\n')
  expect(lines).toContain('"%~dp0..\\R.exe" "%~dp0..\\resources\\app.asar\\bin\\packaged.mjs" %*')
  expect(lines.at(-2)).toBe('exit /b %ERRORLEVEL%')
  expect(lines.join('')).not.toMatch(/[\r\n]/)
})
