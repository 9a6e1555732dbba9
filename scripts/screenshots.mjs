// Pictures of the studio, for the README and for looking at: `npm run build`, then
// `node scripts/with-display.mjs node scripts/screenshots.mjs [folder]`.
// Without a folder only docs/images/studio.png is made; with one, both themes and languages go there.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '..')
const sample = path.join(root, 'resources/samples/peach-blossom-spring.roll.json')
const [folder] = process.argv.slice(2)

/** Opens the studio as someone left it and takes its picture. */
async function picture(file, { language, theme, width, height, args = [], act = async () => {} }) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'rollvideo-picture-'))
  const window = { x: 0, y: 0, width, height, isMaximized: false }
  fs.writeFileSync(path.join(profile, 'studio.json'), JSON.stringify({ preferences: { language, theme }, window }))
  const app = await _electron.launch({
    args: ['--no-sandbox', `--user-data-dir=${profile}`, '.', ...args],
    cwd: root,
    colorScheme: null,
    env: { ...process.env, LC_ALL: 'C.UTF-8', LANGUAGE: 'en' },
  })
  try {
    const page = await app.firstWindow()
    await page.locator('button.rounded-full:enabled').waitFor()
    await act(page, app)
    await page.evaluate('document.activeElement?.blur()')
    fs.mkdirSync(path.dirname(file), { recursive: true })
    await page.screenshot({ path: file })
    process.stdout.write(`${file} ${Math.round(fs.statSync(file).size / 1024)} kB\n`)
    await app.evaluate(({ dialog }) => {
      dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
    })
  } finally {
    await app.close()
    fs.rmSync(profile, { recursive: true, force: true })
  }
}

/** The main picture: a Chinese page on a phone's screen, on its way. */
await picture(path.join(root, 'docs/images/studio.png'), {
  language: 'en',
  theme: 'dark',
  width: 1440,
  height: 900,
  args: [sample],
})

/** An export under way to its end, its details open. */
async function exported(page, app) {
  const output = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'rollvideo-picture-')), 'roll.mp4')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, output)
  await page.locator('header button').last().click()
  await page.locator('[role=status] [aria-expanded]').click({ timeout: 120_000 })
  fs.rmSync(path.dirname(output), { recursive: true, force: true })
}

if (folder !== undefined) {
  for (const theme of ['dark', 'light']) {
    for (const language of ['en', 'zh']) {
      const name = (view) => path.join(folder, `${view}-${theme}-${language}.png`)
      await picture(name('start'), { language, theme, width: 1280, height: 720 })
      await picture(name('roll'), { language, theme, width: 1440, height: 900, args: [sample] })
      await picture(name('exported'), { language, theme, width: 1280, height: 720, args: [sample], act: exported })
    }
  }
}
