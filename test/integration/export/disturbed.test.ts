import { execFileSync } from 'node:child_process'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { descendants, emptyFolder, LONG_ROLL, processesWith, rollFile, startRollvideo, type Running } from './running'

const MOUNT = 'mount'
const UNMOUNT = 'umount'

const isLinux = process.platform === 'linux'

async function startLong(folder: string): Promise<Running> {
  const roll = await rollFile(LONG_ROLL)
  const running = startRollvideo(['render', roll, '-o', path.join(folder, 'out.mp4'), '--json'])
  await running.progress
  return running
}

/** The one process below the command that a test is about. */
async function only(running: Running, ...words: readonly string[]): Promise<number> {
  const below = await descendants(running.child.pid ?? -1)
  const [pid, ...others] = (await processesWith(...words)).filter((found) => below.includes(found))
  if (pid === undefined || others.length > 0)
    throw new Error(`${words.join(' ')}: ${String(pid)} and ${others.join(' ')}`)
  return pid
}

describe.runIf(isLinux)('an export that is disturbed ends with one sentence and leaves nothing', () => {
  it.each([
    ['ffmpeg', ['pipe:0', '-blocksize'], 'ffmpeg was ended from outside (SIGKILL)'],
    ['the encoder process', ['--type=utility', 'node.mojom.NodeService'], 'The encoder process ended unexpectedly'],
    ['the engine', ['--type=renderer'], 'paints'],
  ])('when %s is killed', async (_name, words, sentence) => {
    const folder = await emptyFolder()
    const running = await startLong(folder)
    const ffmpeg = await only(running, 'pipe:0', '-blocksize')
    process.kill(await only(running, ...words), 'SIGKILL')
    const { code, stdout, stderr } = await running.ended
    expect(code, stderr).toBe(4)
    const last = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as unknown
    expect(last).toMatchObject({ type: 'error', message: expect.stringContaining(sentence) as unknown })
    expect(await readdir(folder)).toEqual([])
    expect(await processesWith('pipe:0', folder)).not.toContain(ffmpeg)
  })

  it('when it is interrupted', async () => {
    const folder = await emptyFolder()
    const running = await startLong(folder)
    running.child.kill('SIGINT')
    const { code } = await running.ended
    expect(code).toBe(130)
    expect(await readdir(folder)).toEqual([])
    expect(await processesWith('pipe:0', folder)).toEqual([])
  })
})

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
  it.for<[string, Record<string, string>]>([
    ['ffmpeg', {}],
    ['the built-in encoder', { ROLLVIDEO_FFMPEG: 'none' }],
  ])('ends an export by %s with one sentence and nothing left', async ([, env], context) => {
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
      const running = startRollvideo(['render', roll, '-o', path.join(folder, 'out.mov'), '--json'], env)
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
