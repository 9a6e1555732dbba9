import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openServer, type WebServer } from '../../unit/fetch/web-server'
import { cueRows } from './bad-input/cues'
import { documentRows } from './bad-input/document'
import { fileRows } from './bad-input/files'
import type { Row } from './bad-input/row'
import { pictureRows } from './bad-input/picture'
import { soundRows } from './bad-input/sound'
import { webPages, webRows } from './bad-input/web'
import { eventsOf, Workplace } from './front'

const LANGUAGES = [
  ['en', 'C.UTF-8'],
  ['zh', 'zh_CN.UTF-8'],
] as const

let server: WebServer
beforeAll(async () => {
  server = await openServer((request, response) => webPages[request.url ?? '']?.(request, response))
})
afterAll(() => server.close())

const told = z.looseObject({ field: z.string().nullish(), message: z.string() })
const planned = z.looseObject({ warnings: z.array(told) })

/** What is said of a row: one fault, or the notices of a plan, which makes no file. */
async function sentences({ code }: Row, place: Workplace, locale: string): Promise<z.output<typeof told>[]> {
  const args = code === 0 ? ['plan'] : ['render', '-o', 'out.mp4']
  const ended = await place.run([...args, 'bad.roll.json', '--json'], { env: { LC_ALL: locale } })
  expect(ended.code, ended.stderr).toBe(code)
  if (code === 0) return planned.parse(JSON.parse(ended.stdout)).warnings
  const [fault, ...more] = eventsOf(ended.stdout)
  expect(more).toEqual([])
  return [told.parse(fault)]
}

// Most of a command's time is Chromium's start: several at once hide it, and the time that a slow server is given.
describe.concurrent('what a roll takes, where it is wrong, is told in one sentence and leaves nothing', () => {
  describe.each(LANGUAGES)('in %s', (language, locale) => {
    it.each([...webRows, ...soundRows, ...documentRows, ...cueRows, ...fileRows, ...pictureRows])(
      '$what',
      async (row) => {
        const place = await Workplace.open()
        try {
          await place.putRoll('bad.roll.json', row.roll(server.origin))
          await row.put?.(place)
          const before = await place.files()
          expect(await sentences(row, place, locale)).toContainEqual(
            expect.objectContaining({
              field: row.field,
              ...row.place,
              message: expect.stringMatching(row[language]) as unknown,
            }),
          )
          expect(await place.files()).toEqual(before)
          expect(await place.leftovers()).toEqual([])
          expect(await place.processes()).toEqual([])
        } finally {
          await place.close()
        }
      },
    )
  })
})
