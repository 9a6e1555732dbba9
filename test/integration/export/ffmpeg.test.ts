import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findFfmpeg } from '../../../src/main/encoder/ffmpeg/find'
import { isHardwareEncoder } from '../../../src/main/encoder/ffmpeg/args/hardware'
import { probeEncoders, probeHardware } from '../../../src/main/encoder/ffmpeg/probe'
import { decideEncoder, formatOfOutput } from '../../../src/main/export/choose'
import { parseRoll } from '../../../src/shared/roll/parse'
import { tell } from '../../../src/shared/messages/tell'
import type { RollSpec } from '../../../src/shared/roll/spec'

const choose = async (roll: RollSpec) => (await decideEncoder(roll, formatOfOutput(roll, null))).choice

const saved = { ROLLVIDEO_FFMPEG: process.env['ROLLVIDEO_FFMPEG'], PATH: process.env['PATH'] }

beforeEach(() => {
  delete process.env['ROLLVIDEO_FFMPEG']
})

afterEach(() => {
  for (const [name, value] of Object.entries(saved)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

function spec(output: object = {}, background: object = { kind: 'color', color: '#000000' }): RollSpec {
  const parsed = parseRoll({ rollvideo: 1, text: { content: 'x' }, output, background })
  if (!parsed.ok) throw new Error(parsed.faults[0]?.key)
  return parsed.roll
}

describe('ffmpeg', () => {
  it('is found on PATH, with ffprobe', async () => {
    const tools = await findFfmpeg()
    expect(tools).toMatchObject({ origin: 'path', version: expect.stringMatching(/^\S+$/) as unknown })
    expect(tools?.ffprobe).not.toBeNull()
  })

  it('is the one that the environment names, and that of the setting before it', async () => {
    const real = (await findFfmpeg())?.ffmpeg ?? ''
    process.env['ROLLVIDEO_FFMPEG'] = real
    process.env['PATH'] = ''
    expect(await findFfmpeg()).toMatchObject({ ffmpeg: real, origin: 'environment' })
    process.env['ROLLVIDEO_FFMPEG'] = '/nowhere'
    expect(await findFfmpeg(real)).toMatchObject({ ffmpeg: real, origin: 'setting' })
  })

  it('is none where there is none, or none is wanted', async () => {
    process.env['PATH'] = ''
    expect(await findFfmpeg()).toBeNull()
    process.env['PATH'] = saved.PATH
    process.env['ROLLVIDEO_FFMPEG'] = 'none'
    expect(await findFfmpeg()).toBeNull()
  })

  it('is not silently replaced when the one that was named is missing or something else', async () => {
    process.env['ROLLVIDEO_FFMPEG'] = '/nowhere/ffmpeg'
    await expect(findFfmpeg()).rejects.toMatchObject({ fault: { kind: 'encoder', key: 'encoder.ffmpegNotFound' } })
    process.env['ROLLVIDEO_FFMPEG'] = process.execPath
    await expect(findFfmpeg()).rejects.toMatchObject({ fault: { kind: 'encoder', key: 'encoder.notFfmpeg' } })
  })

  it('is passed over on PATH when it does not run', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'rollvideo-path-'))
    await writeFile(path.join(folder, 'ffmpeg'), '#!/bin/sh\nexit 1\n')
    await chmod(path.join(folder, 'ffmpeg'), 0o755)
    process.env['PATH'] = `${folder}${path.delimiter}${saved.PATH ?? ''}`
    expect((await findFfmpeg())?.ffmpeg).not.toContain(folder)
  })
})

describe('encoders', () => {
  it('are usable only when they have encoded a frame', async () => {
    const tools = await findFfmpeg()
    if (tools === null) throw new Error('the tests need ffmpeg')
    const probed = await probeEncoders(tools)
    const usable = probed.filter((entry) => entry.usable).map(({ encoder }) => encoder)
    expect(usable).toEqual(expect.arrayContaining(['libx264', 'prores_ks', 'libvpx-vp9', 'png']))
    for (const { usable, reason } of probed) expect(reason === '').toBe(usable)
    const software = probed.filter(({ encoder, reason }) => !isHardwareEncoder(encoder) && !reason.startsWith('not in'))
    expect(software.filter((entry) => !entry.usable)).toEqual([])
    const { encoder, tried } = await probeHardware(tools, 'h264', { widthPx: 640, heightPx: 360 })
    expect(encoder === null).toBe(tried.every((entry) => !entry.usable))
  })

  it.each([
    [{}, undefined, 'mp4-h264', 'yuv420p', 'none'],
    [{}, { kind: 'transparent' }, 'mov-prores4444', 'yuva444p', 'straight'],
    [{ format: 'mov-prores4444' }, undefined, 'mov-prores4444', 'yuva444p', 'none'],
    [{ format: 'webm-vp9', alpha: 'premultiplied' }, { kind: 'transparent' }, 'webm-vp9', 'yuva420p', 'premultiplied'],
    [{ format: 'png-sequence' }, undefined, 'png-sequence', 'rgba', 'none'],
  ])('are chosen for %j on %j', async (output, background, format, bandPixelFormat, alpha) => {
    const choice = await choose(spec(output, background))
    expect(choice).toMatchObject({ format, bandPixelFormat, alpha })
    expect(tell(choice.reason, 'en')).toMatch(/ffmpeg|hardware/)
  })

  it('of hardware are never replaced silently', async () => {
    const tools = await findFfmpeg()
    if (tools === null) throw new Error('the tests need ffmpeg')
    const roll = spec({ encoder: 'hardware' })
    const { encoder } = await probeHardware(tools, 'h264', { widthPx: roll.frame.width, heightPx: roll.frame.height })
    if (encoder === null) {
      const fault = { kind: 'encoder', key: 'encoder.noHardware', field: 'output.encoder' }
      await expect(choose(roll)).rejects.toMatchObject({ fault })
    } else expect((await choose(roll)).encoder).toBe(encoder)
    const prores = choose(spec({ encoder: 'hardware', format: 'mov-prores4444' }))
    await expect(prores).rejects.toMatchObject({ fault: { key: 'encoder.hardwareFormat' } })
  })

  it('in software are taken for the better qualities, and the reason says so', async () => {
    expect(await choose(spec({ quality: 'max' }))).toMatchObject({
      encoder: 'libx264',
      reason: { key: 'reason.sharper', params: { quality: 'max' } },
    })
  })

  it('fall back to the built-in one, for the formats that it makes', async () => {
    process.env['ROLLVIDEO_FFMPEG'] = 'none'
    expect(await choose(spec())).toMatchObject({
      encoder: 'wasm:libx264',
      reason: { key: 'reason.noFfmpeg' },
    })
    const vp9 = choose(spec({ format: 'webm-vp9' }))
    await expect(vp9).rejects.toMatchObject({ fault: { key: 'encoder.formatNeedsFfmpeg' } })
    const strict = choose(spec({ encoder: 'ffmpeg' }))
    await expect(strict).rejects.toMatchObject({ fault: { key: 'encoder.ffmpegNeeded' } })
  })
})
