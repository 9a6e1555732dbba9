import iconv from 'iconv-lite'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRoll, type RollLayers } from '../../../src/main/roll/open'
import { Documents } from '../../../src/main/app/documents'
import { PathTokens } from '../../../src/main/app/state/path-tokens'
import type { ResolvedRoll } from '../../../src/shared/roll/resolved'
import { faultFrom } from '../import/faults'
import { docxOf, paragraph, run, sheetOf, xlsxOf } from '../import/office-files'
import { picture, PNG } from '../import/pictures'

let folder = ''
const earlierHome = process.env['ROLLVIDEO_HOME']
const at = (name: string): string => join(folder, name)
const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(at(name), content)
  return at(name)
}
const open = async (source: string, layers?: RollLayers): Promise<ResolvedRoll> => (await openRoll(source, layers)).roll

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rollvideo-imports-'))
  process.env['ROLLVIDEO_HOME'] = at('home')
  await put('cast.xlsx', xlsxOf({ sheets: { Cast: sheetOf([['Focus', 'Bo'], ['', 'Cy']]), Crew: sheetOf([['Grip', 'Di']]) } })) // prettier-ignore
  await put('cast.csv', 'Note,Role,Name\nhi,Focus,Bo\n')
})
afterAll(async () => {
  if (earlierHome === undefined) delete process.env['ROLLVIDEO_HOME']
  else process.env['ROLLVIDEO_HOME'] = earlierHome
  await rm(folder, { recursive: true })
})

describe('a document or a table in place of a text', () => {
  it('is credits for a workbook, of the sheet that is asked for', async () => {
    const roll = await open(at('cast.xlsx'))
    expect(roll.content).toBe('Focus | Bo\n| Cy\n')
    expect(roll.spec.text).toMatchObject({ path: at('cast.xlsx'), format: 'credits' })
    expect((await open(at('cast.xlsx'), { sets: ['text.sheet=Crew'] })).content).toBe('Grip | Di\n')
  })

  it('is credits for separated values in the encodings of texts, by a mapping of the roll', async () => {
    await put('诗.csv', iconv.encode('导演,王伟\n出品人,陈七\n', 'gb18030'))
    expect((await open(at('诗.csv'))).content).toBe('导演 | 王伟\n出品人 | 陈七\n')
    const source = await put('a.roll.json', JSON.stringify({ rollvideo: 1, text: { path: 'cast.csv', columns: { role: 'C', name: ['role'], caption: 'Note' } } })) // prettier-ignore
    const roll = await open(source)
    expect(roll.content).toBe('::: caption\nhi\n:::\nBo | Focus\n')
    expect(roll.remarks).toEqual([])
  })

  it('says which columns it leaves out', async () => {
    expect((await open(at('cast.csv'))).remarks).toMatchObject([
      { severity: 'info', key: 'import.notice.columns', params: { columns: 'Note' } },
    ])
  })

  it('leaves separated values as they are where the format says so', async () => {
    const { content, spec } = await open(at('cast.csv'), { sets: ['text.format=plain'] })
    expect(content).toBe('Note,Role,Name\nhi,Focus,Bo\n')
    expect(spec.text.format).toBe('plain')
  })

  it('is Markdown for a document; its pictures lie in the app’s folder, each once', async () => {
    const relations = [
      ['p1', 'image', 'media/a.png'],
      ['p2', 'image', 'media/b.png'],
      ['p3', 'image', 'media/c.emf'],
      ['p4', 'image', 'https://a.example/b.png', true],
    ] as const
    const body = paragraph(run('Our revels')) + ['p1', 'p2', 'p3', 'p4'].map((id) => paragraph(picture(id))).join('')
    const more = { 'word/media/a.png': PNG, 'word/media/b.png': PNG, 'word/media/c.emf': 'no picture' }
    await put('a.docx', docxOf({ body, relations, more }))
    const { content, spec, remarks } = await open(at('a.docx'))
    const [name, ...others] = await readdir(at('home/pictures'))
    expect(others).toEqual([])
    const markup = `![A \\[logo\\]](<${at('home/pictures')}/${name}>){width=360 height=180}`
    expect(content).toBe(`Our revels\n\n${markup}\n\n${markup}\n`)
    expect(spec.text.format).toBe('markdown')
    expect(remarks).toMatchObject([{ severity: 'warning', key: 'import.notice.pictures', params: { count: 2 } }])
  })

  it('is the window’s own text there, with what there is to say', async () => {
    const documents = new Documents(new PathTokens(), new PathTokens(), new PathTokens(), new PathTokens())
    expect(await documents.open(at('cast.csv'))).toMatchObject({
      token: null,
      name: 'cast.csv',
      content: 'Focus | Bo\n',
      format: 'credits',
      settings: null,
      remarks: [{ key: 'import.notice.columns' }],
    })
  })
})

describe('what cannot be imported', () => {
  it.each([
    ['nothing.csv', ' , ,\n', 'input.blank'],
    ['nothing.docx', docxOf({ body: paragraph('') }), 'input.blank'],
    ['text.docx', 'Our revels', 'import.misnamed'],
    ['broken.csv', 'a,"b\nc', 'import.quote'],
    [
      'old.doc',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument\0', 'utf16le')]),
      'import.old',
    ],
    ['zip.csv', docxOf({ body: '' }), 'input.format'],
  ])('names %s', async (name, content, key) => {
    expect(await faultFrom(open(await put(name, content)))).toMatchObject({
      kind: 'input',
      key,
      params: { path: at(name) },
    })
  })

  it.each([
    ['cast.xlsx', 'text.format=plain', 'roll.text.importFormat', 'text.format'],
    ['cast.csv', 'text.sheet=a', 'roll.text.noSheets', 'text.sheet'],
    ['a.txt', 'text.columns={"role":"A"}', 'roll.text.noColumns', 'text.columns'],
    ['cast.csv', 'text.columns.rolle=A', 'roll.text.columnUse', 'text.columns.rolle'],
  ])('names the setting of %s that cannot be: %s', async (name, setting, key, field) => {
    expect(await faultFrom(open(at(name), { sets: [setting] }))).toMatchObject({ kind: 'roll', key, field })
  })

  it('names a column and a sheet that are not there', async () => {
    expect(await faultFrom(open(at('cast.csv'), { sets: ['text.columns.name=Z'] }))).toMatchObject({
      kind: 'input',
      field: 'text.columns.name',
    })
    expect(await faultFrom(open(at('cast.xlsx'), { sets: ['text.sheet=Z'] }))).toMatchObject({ key: 'import.sheet' })
  })
})
