import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sheetOf, xlsxOf } from '../unit/import/office-files'
import { writeRoll } from './rolls'
import { expect, test } from './studio'

test('a workbook dropped on the window is a text to be edited, and is saved as one', async ({ studio, folder }) => {
  const roll = await writeRoll(folder, 'cast.roll.json', { text: { path: 'cast.xlsx' } })
  const book = path.join(folder, 'cast.xlsx')
  const rows = [
    ['Role', 'Name', 'Phone'],
    ['Focus', 'Bo Bee', '1'],
    ['', 'Cy', '2'],
  ]
  const bytes = Buffer.from(xlsxOf({ sheets: { Cast: sheetOf(rows) } }))
  await writeFile(book, bytes)
  await studio.drop(book)
  await expect(studio.text).toHaveValue('Focus | Bo Bee\n| Cy\n')
  await expect(studio.page.getByLabel('Written as')).toHaveValue('credits')
  await expect(studio.page.getByRole('alert')).toContainText('Phone')

  await studio.drop(roll)
  await expect(studio.text).toHaveValue('Focus | Bo Bee\n| Cy\n')
  await studio.text.fill('Focus | Bo\n')
  await studio.button('Save').click()
  await expect.poll(() => readFile(roll, 'utf8')).toContain('"Focus | Bo\\n"')
  expect(JSON.parse(await readFile(roll, 'utf8'))).toMatchObject({
    text: { content: 'Focus | Bo\n', format: 'credits' },
  })
  expect(await readFile(book)).toEqual(bytes)
})
