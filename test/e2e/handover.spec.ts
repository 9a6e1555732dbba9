import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { writeRoll } from './rolls'
import { expect, ROOT, test } from './studio'

const electron: unknown = createRequire(import.meta.url)('electron')

test('opens the file it is started with', async ({ launch, folder }) => {
  const file = await writeRoll(folder, 'given.roll.json')
  const studio = await launch({ args: [file] })
  await expect(studio.text).toHaveValue(/First line/)
  await expect(studio.page.getByLabel('Font size')).toHaveValue('32')
})

test('dresses a plain text it is started with in the settings of a new roll', async ({ launch, folder }) => {
  const file = path.join(folder, 'novel.txt')
  await writeFile(file, 'Once upon a time')
  const studio = await launch({ args: [file] })
  await expect(studio.text).toHaveValue('Once upon a time')
  await expect(studio.page.getByLabel('Font size')).toHaveValue('54')
  await expect(studio.page.getByRole('switch', { name: 'Outline' })).not.toBeChecked()
  await expect(studio.page.getByRole('switch', { name: 'Shadow' })).not.toBeChecked()
})

test('says in the window what is wrong with the file it is started with', async ({ launch, folder }) => {
  const file = path.join(folder, 'odd.roll.json')
  await writeFile(file, JSON.stringify({ rollvideo: 1, text: { path: 'gone.txt' } }))
  const { page } = await launch({ args: [file] })
  // The list of fonts comes later than the fault, and must leave it alone.
  await expect(page.getByLabel('Font family').locator('option').nth(1)).toBeAttached()
  await expect(page.getByRole('alert').filter({ hasText: 'gone.txt' })).toBeVisible()
})

test('a second start hands its file to the first', async ({ studio, folder }) => {
  await writeFile(path.join(folder, 'later.txt'), 'Handed over')
  const second = spawn(String(electron), ['--no-sandbox', `--user-data-dir=${studio.profile}`, ROOT, 'later.txt'], {
    cwd: folder,
    stdio: 'ignore',
  })
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  await expect(studio.text).toHaveValue('Handed over')
})
