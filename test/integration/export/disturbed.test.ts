import { execFileSync } from 'node:child_process'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { emptyFolder, LONG_ROLL, rollFile, startRollvideo } from './running'

const MOUNT = 'mount'
const UNMOUNT = 'umount'

const isLinux = process.platform === 'linux'

/** Mounts a disk of 256 KiB on a folder; false where that is not allowed. */
function mountSmallDisk(folder: string): boolean {
  try {
    execFileSync(MOUNT, ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}

describe.runIf(isLinux)('a full disk', () => {
  it('ends an export by the built-in encoder with one sentence and nothing left', async (context) => {
    const folder = await emptyFolder()
    if (!mountSmallDisk(folder)) {
      context.skip('mounting a small disk needs root')
    }
    try {
      const roll = await rollFile({
        ...LONG_ROLL,
        text: { content: 'A full disk' },
        frame: { width: 640, height: 360 },
        scroll: { pxPerFrame: '4', holdStartSeconds: 0, holdEndSeconds: 0 },
        background: { kind: 'transparent' },
      })
      const running = startRollvideo(['render', roll, '-o', path.join(folder, 'out.mov'), '--json'], {
        ROLLVIDEO_FFMPEG: 'none',
      })
      const { code, stdout } = await running.ended
      expect(code, stdout).toBe(5)
      expect(stdout).toContain(`${path.join(folder, 'out.mov')} is full`)
      expect(await readdir(folder)).toEqual([])
    } finally {
      execFileSync(UNMOUNT, [folder])
      await rm(folder, { recursive: true })
    }
  })
})

describe('an output that cannot be', () => {
  it('is refused before any work', async () => {
    const folder = await emptyFolder()
    const roll = await rollFile(LONG_ROLL)
    await mkdir(path.join(folder, 'taken.mp4'))
    const refused = async (name: string): Promise<[number | null, string]> => {
      const { code, stderr } = await startRollvideo(['render', roll, '-o', path.join(folder, name)]).ended
      return [code, stderr]
    }
    expect(await refused('none/out.mp4')).toEqual([5, expect.stringContaining('does not exist')])
    expect(await refused('taken.mp4')).toEqual([5, expect.stringContaining('is a folder')])
    expect(await refused('out.avi')).toEqual([2, expect.stringContaining('.avi')])
    expect(await readdir(folder)).toEqual(['taken.mp4'])
  })
})
