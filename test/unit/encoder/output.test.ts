import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { discardOutput, keepOutput, openOutput } from '../../../src/main/export/output'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rollvideo-output-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const at = (...names: readonly string[]): string => path.join(folder, ...names)

describe('a single picture', () => {
  it('is the one of its sequence, and takes the name of the file', async () => {
    const place = await openOutput(at('poster.png'), 'png-sequence', false, { isStill: true })
    expect(place.temporaryPath).toBe(place.temporaryFolder)
    await writeFile(path.join(place.temporaryPath, '000091.png'), 'picture')
    await keepOutput(place)
    await discardOutput(place)
    expect(await readdir(folder)).toEqual(['poster.png'])
    expect(await readFile(at('poster.png'), 'utf8')).toBe('picture')
    await expect(openOutput(at('poster.png'), 'png-sequence', false, { isStill: true })).rejects.toMatchObject({
      fault: { kind: 'output', key: 'encoder.outputExists' },
    })
  })

  it('without its picture is none', async () => {
    const place = await openOutput(at('poster.png'), 'png-sequence', false, { isStill: true })
    await expect(keepOutput(place)).rejects.toMatchObject({ fault: { kind: 'output' } })
    await discardOutput(place)
    expect(await readdir(folder)).toEqual([])
  })
})

describe('a file to be written', () => {
  it('lies under a hidden name beside its target until it is kept', async () => {
    const place = await openOutput(at('video.mp4'), 'mp4-h264', false)
    expect(path.dirname(place.temporaryFolder)).toBe(folder)
    expect(path.basename(place.temporaryFolder)).toMatch(/^\.video\.rollvideo-[0-9a-f]{12}-\d+-\d+-[0-9a-f]{8}\.part$/)
    expect(place.temporaryPath).toBe(path.join(place.temporaryFolder, 'video.mp4'))
    await writeFile(place.temporaryPath, 'finished')
    await keepOutput(place)
    await discardOutput(place)
    expect(await readdir(folder)).toEqual(['video.mp4'])
    expect(await readFile(at('video.mp4'), 'utf8')).toBe('finished')
  })

  it('leaves nothing when it is discarded, and cannot be written any more', async () => {
    const place = await openOutput(at('video.mp4'), 'mp4-h264', false)
    await discardOutput(place)
    await expect(writeFile(place.temporaryPath, 'late')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await readdir(folder)).toEqual([])
  })

  it('may have the longest name a file system allows', async () => {
    const name = `${'滚'.repeat(83)}.mp4`
    const place = await openOutput(at(name), 'mp4-h264', false)
    await writeFile(place.temporaryPath, 'finished')
    await keepOutput(place)
    await discardOutput(place)
    expect(await readdir(folder)).toEqual([name])
  })

  it('replaces a file only when that was allowed', async () => {
    await writeFile(at('video.mp4'), 'old')
    await expect(openOutput(at('video.mp4'), 'mp4-h264', false)).rejects.toMatchObject({
      fault: { kind: 'output', key: 'encoder.outputExists' },
    })
    const place = await openOutput(at('video.mp4'), 'mp4-h264', true)
    await writeFile(place.temporaryPath, 'new')
    expect(await readFile(at('video.mp4'), 'utf8')).toBe('old')
    await keepOutput(place)
    expect(await readFile(at('video.mp4'), 'utf8')).toBe('new')
  })

  it('does not replace one that came meanwhile', async () => {
    const place = await openOutput(at('video.mp4'), 'mp4-h264', false)
    await writeFile(at('video.mp4'), "someone else's")
    await expect(keepOutput(place)).rejects.toMatchObject({ fault: { key: 'encoder.outputExists' } })
    expect(await readFile(at('video.mp4'), 'utf8')).toBe("someone else's")
  })

  it('needs a folder that is there', async () => {
    const open = openOutput(at('none', 'video.mp4'), 'mp4-h264', false)
    await expect(open).rejects.toMatchObject({ fault: { kind: 'output', key: 'encoder.folderMissing' } })
  })
})

describe('a sequence to be written', () => {
  const fill = async (target: string, ...names: readonly string[]): Promise<void> => {
    await mkdir(target, { recursive: true })
    for (const name of names) await writeFile(path.join(target, name), name)
  }

  it('is a folder, without the ending of a picture', async () => {
    const place = await openOutput(at('frames.png'), 'png-sequence', false)
    await fill(place.temporaryPath, '000001.png')
    await keepOutput(place)
    expect(place.path).toBe(at('frames'))
    expect(await readdir(folder)).toEqual(['frames'])
    expect(await readdir(at('frames'))).toEqual(['000001.png'])
  })

  it('takes an empty folder', async () => {
    await mkdir(at('frames'))
    const place = await openOutput(at('frames'), 'png-sequence', false)
    await fill(place.temporaryPath, '000001.png')
    await keepOutput(place)
    expect(await readdir(at('frames'))).toEqual(['000001.png'])
  })

  it('replaces an earlier sequence whole', async () => {
    await fill(at('frames'), '000001.png', '000002.png')
    await expect(openOutput(at('frames'), 'png-sequence', false)).rejects.toMatchObject({
      fault: { key: 'encoder.outputExists' },
    })
    const place = await openOutput(at('frames'), 'png-sequence', true)
    await fill(place.temporaryPath, '000001.png')
    await keepOutput(place)
    expect(await readdir(folder)).toEqual(['frames'])
    expect(await readdir(at('frames'))).toEqual(['000001.png'])
  })

  it('never empties a folder that holds anything else', async () => {
    await fill(at('frames'), '000001.png', 'thesis.docx')
    await expect(openOutput(at('frames'), 'png-sequence', true)).rejects.toMatchObject({
      fault: { key: 'encoder.folderNotOurs', params: { name: 'thesis.docx' } },
    })
  })
})

describe('a matte beside a file', () => {
  const matted = { hasMatte: true }

  it('gets its name together with the file', async () => {
    await writeFile(at('video.matte.mp4'), 'old')
    await expect(openOutput(at('video.mp4'), 'mp4-h264', false, matted)).rejects.toMatchObject({
      fault: { key: 'encoder.outputExists', params: { path: at('video.matte.mp4') } },
    })
    const place = await openOutput(at('video.mp4'), 'mp4-h264', true, matted)
    await writeFile(place.temporaryPath, 'fill')
    await writeFile(place.matte?.temporaryPath ?? '', 'matte')
    await keepOutput(place)
    await discardOutput(place)
    expect((await readdir(folder)).toSorted()).toEqual(['video.matte.mp4', 'video.mp4'])
    expect(await readFile(at('video.mp4'), 'utf8')).toBe('fill')
    expect(await readFile(at('video.matte.mp4'), 'utf8')).toBe('matte')
  })

  it.each([true, false])('stays as it was when the file cannot follow (replacing one: %s)', async (isReplaced) => {
    if (isReplaced) await writeFile(at('video.matte.mp4'), 'old')
    const place = await openOutput(at('video.mp4'), 'mp4-h264', true, matted)
    await writeFile(place.matte?.temporaryPath ?? '', 'matte')
    await expect(keepOutput(place)).rejects.toMatchObject({ fault: { kind: 'output' } })
    await discardOutput(place)
    expect(await readdir(folder)).toEqual(isReplaced ? ['video.matte.mp4'] : [])
    if (isReplaced) expect(await readFile(at('video.matte.mp4'), 'utf8')).toBe('old')
  })
})
