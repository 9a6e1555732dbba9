import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startBounds } from '../../../src/main/app/bounds'
import { Documents, rollFileOf } from '../../../src/main/app/documents'
import { fileOf, readHandover } from '../../../src/main/app/handed-files'
import { isAt } from '../../../src/main/app/ipc/trusted-sender'
import { fileNameOf, outputFilters, rollPlace, videoPlace, withExtension } from '../../../src/main/app/output-place'
import { discardOutput, openOutput } from '../../../src/main/export/output'
import { PathTokens } from '../../../src/main/app/state/path-tokens'
import { readSettings, SettingsFile } from '../../../src/main/app/state/settings-file'
import { writeAtomically } from '../../../src/main/app/write-atomically'
import { requestSchemas } from '../../../src/shared/ipc/requests'
import { FaultError } from '../../../src/shared/messages/fault'
import { parseRoll } from '../../../src/shared/roll/parse'
import { draftOf, newDocument, withFormat } from '../../../src/renderer/studio/document/state'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rollvideo-studio-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const documents = () => new Documents(new PathTokens(), new PathTokens(), new PathTokens(), new PathTokens())

describe('documents', () => {
  it('save a roll and open it again as it was', async () => {
    const own = documents()
    const draft = draftOf(newDocument('一行\nand another', { type: { sizePx: 31 } }))
    const place = await own.save(draft, join(folder, '片尾.roll.json'))
    expect(place.name).toBe('片尾.roll.json')
    expect(own.pathOf(place.token)).toBe(join(folder, '片尾.roll.json'))
    const opened = await own.open(join(folder, '片尾.roll.json'))
    expect(opened).toEqual({ ...draft, token: place.token, name: '片尾.roll.json', folder: place.folder })
    expect(await readdir(folder)).toEqual(['片尾.roll.json'])
  })

  it('open a task of the original service as a new roll, which is not saved over it', async () => {
    const task = join(folder, 'task.json')
    await writeFile(task, JSON.stringify({ payload: { text: '滚动', font_size: 64 }, source: 'web', uid: '1' }))
    const opened = await documents().open(task)
    expect(opened).toMatchObject({
      token: null,
      name: 'task.json',
      content: '滚动',
      settings: { type: { sizePx: 64 } },
    })
  })

  it('open a text without settings and without a place to save it to', async () => {
    await writeFile(join(folder, 'a.txt'), 'Hello')
    expect(await documents().open(join(folder, 'a.txt'))).toEqual({
      token: null,
      name: 'a.txt',
      content: 'Hello',
      format: 'plain',
      folder: expect.any(String),
      settings: null,
    })
  })

  it('take no path from the window: a font file is known by its token alone', () => {
    const own = documents()
    const draftWith = (file: string) => draftOf(newDocument('A', { type: { file } }))
    expect(() => own.resolve(draftWith('/etc/passwd'))).toThrow(FaultError)
    const token = own.grantFont('/fonts/Song.ttf')
    expect(token.endsWith('/Song.ttf')).toBe(true)
    expect(own.resolve(draftWith(token)).spec.type.file).toBe('/fonts/Song.ttf')
  })

  it('take no path of a style’s font either, and keep how the text is written', async () => {
    const own = documents()
    const draftWith = (file: string) => {
      const state = withFormat(newDocument('# A', { styles: { title: { file }, role: { weight: 300 } } }), 'markdown')
      return draftOf(state)
    }
    expect(() => own.resolve(draftWith('/etc/passwd'))).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ field: 'styles.title.file' }) }),
    )
    const draft = draftWith(own.grantFont(join(folder, 'Song.ttf')))
    expect(own.resolve(draft).spec.styles).toEqual({
      title: { file: join(folder, 'Song.ttf') },
      role: { weight: 300 },
    })
    await own.save(draft, join(folder, 'a.roll.json'))
    expect(JSON.parse(await readFile(join(folder, 'a.roll.json'), 'utf8'))).toMatchObject({
      text: { content: '# A', format: 'markdown' },
      styles: { title: { file: 'Song.ttf' } },
    })
    const { folder: _folder, ...same } = draft
    expect(await own.open(join(folder, 'a.roll.json'))).toMatchObject(same)
  })

  it('open a text in Markdown as such, and know where its pictures are looked for', async () => {
    await writeFile(join(folder, 'a.md'), '# A')
    const own = documents()
    const opened = await own.open(join(folder, 'a.md'))
    expect(opened).toMatchObject({ content: '# A', format: 'markdown' })
    const draft = { ...draftOf(newDocument('# A')), folder: opened.folder }
    expect(own.resolve(draft).folder).toBe(folder)
    // A folder of the window's own making is none.
    expect(own.resolve({ ...draft, folder: '/etc' }).folder).toBeUndefined()
  })

  it('take no path of a sound either, and write one beside the roll as relative', async () => {
    const own = documents()
    const draftWith = (path: string) => draftOf(newDocument('A', { audio: { path, gainDb: -3 } }))
    for (const path of ['/etc/passwd', own.grantFont('/fonts/Song.ttf')]) {
      expect(() => own.resolve(draftWith(path))).toThrow(FaultError)
    }
    const token = own.grantSound(join(folder, 'music', 'song.mp3'))
    expect(own.resolve(draftWith(token)).spec.audio).toMatchObject({
      gainDb: -3,
      path: join(folder, 'music', 'song.mp3'),
    })
    await own.save(draftWith(token), join(folder, 'a.roll.json'))
    const written: unknown = JSON.parse(await readFile(join(folder, 'a.roll.json'), 'utf8'))
    expect(written).toMatchObject({ audio: { path: 'music/song.mp3', gainDb: -3 } })
    const address = own.grantSound('https://example.org/song.mp3')
    await own.save(draftWith(address), join(folder, 'web.roll.json'))
    const online = await own.open(join(folder, 'web.roll.json'))
    expect(online.settings).toMatchObject({ audio: { path: address } })
    expect(own.soundOf(address)).toBe('https://example.org/song.mp3')
    expect((await own.open(join(folder, 'a.roll.json'))).settings).toMatchObject({ audio: { path: token } })
  })

  it('take no path of a picture either, and write one beside the roll as relative', async () => {
    const own = documents()
    const draftWith = (path: string) => draftOf(newDocument('A', { background: { kind: 'image', path } }))
    expect(() => own.resolve(draftWith('/etc/passwd'))).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ field: 'background.path' }) }),
    )
    const token = own.grantPicture(join(folder, 'art', 'sky.jpg'))
    expect(own.resolve(draftWith(token)).spec.background).toMatchObject({ path: join(folder, 'art', 'sky.jpg') })
    await own.save(draftWith(token), join(folder, 'a.roll.json'))
    const written: unknown = JSON.parse(await readFile(join(folder, 'a.roll.json'), 'utf8'))
    expect(written).toMatchObject({ background: { path: 'art/sky.jpg' } })
    expect((await own.open(join(folder, 'a.roll.json'))).settings).toMatchObject({ background: { path: token } })
  })

  it('refuse a draft with faults by its first fault', () => {
    const draft = draftOf(newDocument('A', { type: { sizePx: 0 } }))
    expect(() => documents().resolve(draft)).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ field: 'type.sizePx' }) }),
    )
  })

  it('name a font beside the roll file by a relative path', () => {
    const parsed = parseRoll({ rollvideo: 1, text: { content: 'A' }, type: { file: join(folder, 'fonts', 'A.ttf') } })
    if (!parsed.ok) throw new Error('invalid')
    const roll = { spec: parsed.roll, content: 'A' }
    expect(rollFileOf(roll, folder).type.file).toBe('fonts/A.ttf')
    expect(rollFileOf(roll, join(folder, 'elsewhere')).type.file).toBe(join(folder, 'fonts', 'A.ttf'))
  })
})

describe('places', () => {
  const spec = (input: object) => {
    const parsed = parseRoll({ rollvideo: 1, text: { content: 'A' }, ...input })
    if (!parsed.ok) throw new Error('invalid')
    return parsed.roll
  }

  it('offer the kind of file that the roll asks for first', () => {
    expect(outputFilters(spec({}))[0]?.extensions).toEqual(['mp4'])
    expect(outputFilters(spec({ background: { kind: 'transparent' } }))[0]?.extensions).toEqual(['mov'])
    expect(outputFilters(spec({ output: { format: 'webm-vp9' } }))).toEqual([
      { name: 'WebM · VP9', extensions: ['webm'] },
    ])
  })

  it('name files so that every system takes them', () => {
    expect(fileNameOf('三体.roll.json', 'Untitled', 'mp4')).toBe('三体.mp4')
    expect(fileNameOf('a/b:c*?.txt', 'Untitled', 'mp4')).toBe('a b c.mp4')
    expect(fileNameOf('', 'Untitled', 'mp4')).toBe('Untitled.mp4')
    expect(fileNameOf('...', 'Untitled', 'mp4')).toBe('Untitled.mp4')
  })

  it('add an ending only where there is none', () => {
    expect(withExtension('/a/b', 'mp4')).toBe('/a/b.mp4')
    expect(withExtension('/a/b.mov', 'mp4')).toBe('/a/b.mov')
    expect(rollPlace('/a/novel')).toBe('/a/novel.roll.json')
    expect(rollPlace('/a/novel.JSON')).toBe('/a/novel.JSON')
  })

  it('know the folder that a PNG sequence replaces', async () => {
    expect(videoPlace(spec({}), '/a/b.mp4')).toBe('/a/b.mp4')
    const place = await openOutput(join(folder, 'b.PNG'), 'png-sequence', false)
    expect(place.path).toBe(videoPlace(spec({}), join(folder, 'b.PNG')))
    await discardOutput(place)
  })
})

describe('settings', () => {
  it('come back as they were written, and survive a broken file', async () => {
    const path = join(folder, 'deep', 'studio.json')
    const file = await SettingsFile.open(path)
    await file.change({ folder: '/films', preferences: { language: 'zh', theme: 'dark' } })
    expect((await SettingsFile.open(path)).get()).toEqual(file.get())
    expect(readSettings('{"preferences":{"language":"fr"},"folder":7,"later":1}')).toEqual(readSettings('no json'))
  })

  it('are written one after the other, the last one staying', async () => {
    const path = join(folder, 'studio.json')
    const file = await SettingsFile.open(path)
    await Promise.all(['/a', '/b', '/c'].map((place) => file.change({ folder: place })))
    expect(readSettings(await readFile(path, 'utf8')).folder).toBe('/c')
    expect(await readdir(folder)).toEqual(['studio.json'])
  })

  it('leave the old file alone when a new one cannot be written', async () => {
    await writeFile(join(folder, 'file'), 'old')
    await expect(writeAtomically(join(folder, 'file', 'inside'), 'new')).rejects.toThrow()
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('old')
  })
})

describe('window bounds', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 }

  it('are where the window stood, while that screen is there', () => {
    const bounds = { x: 2000, y: 50, width: 1200, height: 800, isMaximized: false }
    const second = { x: 1920, y: 0, width: 1920, height: 1080 }
    expect(startBounds(bounds, [screen, second])).toEqual({ x: 2000, y: 50, width: 1200, height: 800 })
    expect(startBounds(bounds, [screen])).toEqual({ width: 1440, height: 900 })
  })

  it('fit a small screen', () => {
    expect(startBounds(null, [{ x: 0, y: 0, width: 1280, height: 720 }])).toEqual({ width: 1280, height: 720 })
  })
})

describe('the edge of main', () => {
  it('knows its page whatever follows the address', () => {
    expect(isAt('app://rollvideo/studio.html#x', 'app://rollvideo/studio.html')).toBe(true)
    expect(isAt('app://rollvideo/studio.html.evil', 'app://rollvideo/studio.html')).toBe(false)
  })

  it('takes no arguments but those of the contract', () => {
    const accepts = (channel: keyof typeof requestSchemas, args: unknown[]) =>
      requestSchemas[channel].safeParse(args).success
    expect(accepts('document:open-dropped', ['/a.txt'])).toBe(true)
    expect(accepts('document:open-dropped', [7])).toBe(false)
    expect(accepts('document:open-dropped', ['/a.txt', 'more'])).toBe(false)
    expect(accepts('preferences:change', [{ theme: 'pink' }])).toBe(false)
    expect(accepts('preferences:change', [{ theme: 'dark', window: {} }])).toBe(false)
    expect(accepts('export:start', [{ settings: {}, content: 'A', outputPath: '/x' }, 'a'])).toBe(false)
    expect(accepts('still:save', ['not bytes', 'a'])).toBe(false)
  })

  it('reads what a second start hands over, and nothing else', () => {
    expect(readHandover({ file: '/a.txt' })).toEqual({ file: '/a.txt' })
    expect(readHandover('rm -rf')).toEqual({ file: null })
    expect(fileOf(['--flag', 'a.txt'], '/films')).toBe('/films/a.txt')
    expect(fileOf([], '/films')).toBeNull()
  })
})
