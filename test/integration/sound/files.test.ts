import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../../src/main/encoder/ffmpeg/args/words'
import { examineSound } from '../../../src/main/sound/examine'
import { eventsOf, Workplace } from '../cli/front'
import { openServer } from '../../unit/fetch/web-server'
import { emptyFolder } from '../export/running'
import { sweep, writeWave } from './waves'

let folder = ''
beforeAll(async () => {
  folder = await emptyFolder()
  await writeWave(path.join(folder, 'good.wav'), sweep(24_000))
  await writeFile(path.join(folder, 'words.mp3'), 'These are words.')
  await writeFile(path.join(folder, 'list.m3u8'), '#EXTM3U\n#EXTINF:1,\ngood.wav\n')
  await writeFile(path.join(folder, 'list.wav'), '#EXTM3U\n#EXTINF:1,\ngood.wav\n')
  await writeWave(path.join(folder, 'empty.wav'), sweep(0))
  await mkdir(path.join(folder, 'folder.mp3'))
  const mute = path.join(folder, 'mute.mp4')
  execFileSync('ffmpeg', words`-v error -f lavfi -i color=s=16x16:d=0.1 ${mute}`)
})

describe('a sound file', () => {
  it('is measured to the sample, through a lossy codec too', async () => {
    const good = path.join(folder, 'good.wav')
    const found = await examineSound(good, 'ffmpeg')
    expect(found).toMatchObject({ samples: 24_000, channels: 2 })
    expect(found.peakDb).toBeCloseTo(20 * Math.log10(0.3), 0)
    for (const name of ['sound.mp3', 'sound.flac', 'sound.m4a', 'sound.ogg']) {
      execFileSync('ffmpeg', words`-v error -i ${good} ${path.join(folder, name)}`)
      const { samples, channels } = await examineSound(path.join(folder, name), 'ffmpeg')
      expect(channels, name).toBe(2)
      expect(Math.abs(samples - 24_000), name).toBeLessThanOrEqual(1024)
    }
  })

  it.each([
    ['nothing.mp3', 'sound.missing'],
    ['good.wav/within.mp3', 'sound.missing'],
    ['folder.mp3', 'sound.unreadable'],
    ['mute.mp4', 'sound.none'],
    ['words.mp3', 'sound.broken'],
    ['empty.wav', 'sound.broken'],
    // A playlist would have ffmpeg open whatever it names.
    ['list.m3u8', 'sound.broken'],
    ['list.wav', 'sound.broken'],
  ])('%s is refused: %s', async (name, key) => {
    const found = examineSound(path.join(folder, name), 'ffmpeg')
    await expect(found).rejects.toMatchObject({ fault: { kind: 'input', key, field: 'audio.path' } })
  })
})

describe('the command line', () => {
  let place: Workplace
  beforeAll(async () => {
    place = await Workplace.open()
    await writeWave(place.at('music.wav'), sweep(24_000))
  })
  afterAll(() => place.close())

  it('tells of the sound in plan and result, and checks it in the file', async () => {
    await place.putRoll('a.roll.json', { audio: { path: 'music.wav', gainDb: 20 } })
    const made = await place.run(['render', 'a.roll.json', '-o', 'a.webm', '--json'])
    expect(made).toMatchObject({ code: 0, stderr: '' })
    const events = eventsOf(made.stdout)
    expect(events[0]).toMatchObject({ audio: { codec: 'opus', durationSeconds: 0.5, plays: 2, gainDb: 20 } })
    expect(events[0]?.['warnings']).toContainEqual(expect.objectContaining({ code: 'sound.clips' }))
    expect(events.at(-1)?.['checks']).toMatchObject({ streams: 2, audioCodec: 'opus', audioChannels: 2 })
  })

  it('refuses what cannot be before it makes anything', async () => {
    await place.putRoll('b.roll.json', { audio: { path: 'none.wav' } })
    const missing = await place.run(['render', 'b.roll.json', '-o', 'b.mp4'])
    expect(missing).toMatchObject({ code: 3, stdout: '' })
    expect(missing.stderr).toContain('audio.path')
    const beyond = await place.run(['render', 'a.roll.json', '-o', 'b.mp4', '--set', 'audio.startSeconds=0.5'])
    expect(beyond).toMatchObject({ code: 2, stdout: '' })
    expect(beyond.stderr).toContain('audio.startSeconds')
    expect(await place.files()).toEqual(['a.roll.json', 'a.webm', 'b.roll.json', 'music.wav'])
  })

  it('takes a sound from the web', async () => {
    const server = await openServer((_, response) => {
      void readFile(place.at('music.wav')).then((wave) => response.end(wave))
    })
    try {
      const args = ['plan', 'a.roll.json', '--json', '--set', `audio.path=${server.origin}/music?take=2`]
      const planned = await place.run(args)
      expect(planned).toMatchObject({ code: 0, stderr: '' })
      expect(JSON.parse(planned.stdout)).toMatchObject({ audio: { durationSeconds: 0.5 } })
    } finally {
      await server.close()
    }
  })

  it('tells of a format without sound', async () => {
    const planned = await place.run(['plan', 'a.roll.json', '--set', 'output.format=png-sequence', '--json'])
    expect(JSON.parse(planned.stdout)).toMatchObject({
      audio: null,
      warnings: expect.arrayContaining([expect.objectContaining({ code: 'sound.noTrack' })]) as unknown,
    })
  })
})
