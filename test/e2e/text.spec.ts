import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { look, shareOf } from './pictures'
import { writeRoll } from './rolls'
import { expect, test } from './studio'

test('a text becomes credits, and its styles are dressed one by one', async ({ studio, folder }) => {
  const { page } = studio
  const roll = await writeRoll(folder, 'cast.roll.json', { scroll: { pxPerFrame: '4', start: 'top' } })
  await studio.drop(roll)
  await studio.text.fill('Ann: Mary\nBob: John')
  const styles = page.getByRole('group', { name: 'Styles' })
  await expect(styles).toHaveCount(0)
  await page.getByLabel('Written as').selectOption('credits')
  await expect(styles.getByLabel('Style', { exact: true })).toHaveValue('role')

  await studio.button('Jump to start').click()
  const colour = styles.getByLabel('Text colour', { exact: true })
  await colour.fill('#ff0000')
  await expect.poll(async () => shareOf(await look(studio.canvas), [0xff, 0, 0])).toBeGreaterThan(0.002)
  await styles.getByRole('button', { name: 'Text colour: as inherited' }).click()
  await expect.poll(async () => shareOf(await look(studio.canvas), [0xff, 0, 0])).toBe(0)
  await expect(colour).toHaveValue(await page.getByLabel('Text colour', { exact: true }).first().inputValue())

  await styles.getByLabel('Style', { exact: true }).selectOption('name')
  await styles.getByRole('button', { name: 'New style from this one' }).click()
  await styles.getByLabel('Its name').fill('villain')
  await styles.getByLabel('Its name').press('Enter')
  await expect(styles.getByLabel('Comes from')).toHaveValue('name')
  await expect(styles.getByLabel('Weight')).toHaveValue('700')
  await styles.getByLabel('Font size').fill('2')
  await studio.button('Save').click()
  await expect.poll(() => readFile(roll, 'utf8')).toContain('villain')
  expect(JSON.parse(await readFile(roll, 'utf8'))).toMatchObject({
    text: { content: 'Ann: Mary\nBob: John', format: 'credits' },
    styles: { villain: { parent: 'name', sizeScale: 2 } },
  })
})

test('a text in Markdown opens with its faults, which lead to their place', async ({ studio, folder }) => {
  const file = path.join(folder, 'faulty.md')
  await writeFile(file, '# Title\n\n::: nonsense\n\nWords\n')
  await studio.drop(file)
  await expect(studio.page.getByLabel('Written as')).toHaveValue('markdown')
  const remark = studio.page.getByRole('list', { name: 'Notices' }).getByRole('button', { name: /^Line 3: / })
  await remark.click()
  await expect(studio.text).toBeFocused()
  expect(await studio.page.evaluate('document.activeElement.selectionStart')).toBe('# Title\n\n'.length)
})
