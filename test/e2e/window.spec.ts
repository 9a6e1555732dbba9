import { colorCount, look } from './pictures'
import { expect, test } from './studio'

test('opens with a roll that can be played at once', async ({ studio }) => {
  const { page } = studio
  for (const name of ['Text', 'Preview', 'Settings']) await expect(page.getByRole('region', { name })).toBeVisible()
  for (const name of ['Open', 'Save', 'Export', 'Play']) await expect(studio.button(name)).toBeEnabled()
  for (const name of ['Preset', 'Font family', 'Font size', 'Weight', 'Line spacing', 'Text colour']) {
    await expect(page.getByLabel(name)).toBeVisible()
  }
  for (const name of ['Background colour', 'Speed', 'Format', 'Quality', 'Outline', 'Shadow', 'Width', 'Height']) {
    await expect(page.getByLabel(name)).toBeVisible()
  }
  await expect(studio.text).toHaveValue(/Every story/)
  await expect.poll(async () => colorCount(await look(studio.canvas))).toBeGreaterThan(3)
  expect(await studio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).toBe(
    'RollVideo',
  )
})

test('keeps the page in its sandbox', async ({ studio }) => {
  const { page, app } = studio
  expect(await page.evaluate('typeof require + typeof process + typeof module')).toBe('undefinedundefinedundefined')
  expect(await page.evaluate('Object.keys(window.rollvideo).includes("ipcRenderer")')).toBe(false)
  expect(await page.evaluate('window.open("https://example.com")')).toBeNull()
  const ranInline = await page.evaluate(`(() => {
    const script = document.createElement('script')
    script.textContent = 'window.ranInline = true'
    document.head.append(script)
    return window.ranInline === true
  })()`)
  expect(ranInline).toBe(false)
  expect(await page.evaluate('fetch("https://example.com").then(() => "reached", () => "refused")')).toBe('refused')
  // Asked of main: the test runner would wait for the journey to end.
  const afterJourney = await app.evaluate(async ({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows()
    const contents = windows[0]?.webContents
    const refused = new Promise((resolve) => contents?.once('will-frame-navigate', () => resolve(null)))
    await contents?.executeJavaScript('location.assign("https://example.com/"); null')
    await refused
    const hasText: unknown = await contents?.executeJavaScript('document.querySelector("textarea") !== null')
    return { url: contents?.getURL(), windows: windows.length, hasText }
  })
  expect(afterJourney).toEqual({ url: 'app://studio/studio.html', windows: 1, hasText: true })
})

test('answers no request that is not of the contract', async ({ studio }) => {
  const { page } = studio
  const bad = await page.evaluate('window.rollvideo.changePreferences({ theme: "pink" })')
  expect(bad).toMatchObject({ ok: false, fault: { key: 'studio.badRequest' } })
  const path = await page.evaluate('window.rollvideo.openDropped({ path: "/etc/passwd" })')
  expect(path).toMatchObject({ ok: false, fault: { key: 'studio.notAFile' } })
})

test('speaks Chinese where the computer does, and English when asked to', async ({ launch }) => {
  const { page, text } = await launch({ language: 'zh_CN' })
  await expect(page.getByRole('region', { name: '预览' })).toBeVisible()
  await expect(page.getByRole('button', { name: '导出' })).toBeEnabled()
  await expect(page.getByLabel('字号')).toHaveValue('54')
  await expect(text).toHaveValue(/每个故事/)
  await page.getByLabel('字号').fill('0')
  await expect(page.getByText(/^“字号”/).first()).toBeVisible()
  await page.getByRole('button', { name: '语言' }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(page.getByRole('region', { name: 'Preview' })).toBeVisible()
  await expect(page.getByLabel('Font size')).toHaveValue('0')
  await expect(page.getByText(/^Font size is 0/).first()).toBeVisible()
})

test('keeps its parts apart in the smallest window', async ({ studio }) => {
  const { page, app } = studio
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640))
  await expect.poll(() => page.evaluate('innerWidth')).toBe(1024)
  const start = await studio.button('Jump to start').boundingBox()
  const clock = await page.getByRole('timer', { name: 'Timecode' }).evaluate((timer) => {
    const parts = [...(timer.parentElement?.children ?? [])]
    return Math.max(...parts.map((part) => part.getBoundingClientRect().right))
  })
  expect(clock).toBeGreaterThan(0)
  expect(clock).toBeLessThanOrEqual(start!.x)
})

test('remembers language, theme and bounds', async ({ launch }) => {
  const first = await launch()
  await first.page.getByRole('button', { name: 'Theme' }).click()
  await first.page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect.poll(() => first.page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(true)
  await first.page.getByRole('button', { name: 'Language' }).click()
  await first.page.getByRole('menuitemradio', { name: '中文' }).click()
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 20, y: 30, width: 1100, height: 700 }),
  )
  await first.close()
  const second = await launch()
  await expect(second.page.getByRole('region', { name: '设置' })).toBeVisible()
  expect(await second.page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(true)
  const bounds = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  expect(bounds).toMatchObject({ width: 1100, height: 700 })
})
