import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PNG } from 'pngjs'
import { colorCount, distance, look, shareOf } from './pictures'
import { writeRoll } from './rolls'
import { expect, test } from './studio'

test('drop a text, see it, play it, scrub it', async ({ studio, folder }) => {
  const { page } = studio
  const file = path.join(folder, '小说.txt')
  await writeFile(file, `第一章\n${'他走进雨里，没有回头。\n'.repeat(60)}`)
  await studio.drop(file)
  await expect(studio.text).toHaveValue(/^第一章\n他走进雨里/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('小说.txt')
  await expect.poll(async () => colorCount(await look(studio.canvas))).toBeGreaterThan(3)

  await studio.button('Jump to start').click()
  await expect(studio.frame).toHaveText('0')
  await studio.button('Play').click()
  await expect.poll(() => studio.frameNumber()).toBeGreaterThan(5)
  await studio.button('Pause').click()
  await expect(studio.button('Play')).toBeVisible()
  const paused = await studio.frameNumber()
  await studio.button('Next frame').click()
  await expect(studio.frame).toHaveText(String(paused + 1))
  await studio.button('Previous frame').click()
  await expect(studio.frame).toHaveText(String(paused))

  await studio.playhead.fill('90')
  await expect(studio.frame).toHaveText('90')
  await expect(page.getByRole('timer', { name: 'Timecode' })).toHaveText('00:00:03:00')
  await studio.playhead.press('ArrowRight')
  await expect(studio.frame).toHaveText('91')
  await studio.button('Jump to end').click()
  const last = Number(await studio.playhead.getAttribute('max'))
  await expect(studio.frame).toHaveText(String(last))
  expect(last).toBeGreaterThan(100)
})

test('a loop plays on past its end', async ({ studio, folder }) => {
  const { page } = studio
  const last = async (): Promise<number> => Number(await studio.playhead.getAttribute('max'))
  await studio.drop(await writeRoll(folder, 'loop.roll.json', { scroll: { pxPerFrame: '4' } }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('loop.roll.json')
  await page.getByLabel('Seamless loop').click()
  await expect(page.getByLabel('Hold at start')).toHaveCount(0)
  await page.getByLabel('Gap of the loop').fill('4000')
  await expect.poll(last).toBeGreaterThan(1000)
  await page.getByLabel('Gap of the loop').fill('200')
  await expect.poll(last).toBeLessThan(200)
  await page.getByLabel('Gap of the loop').blur()
  const start = (await last()) - 3
  await studio.playhead.fill(String(start))
  await studio.button('Play').click()
  await expect.poll(() => studio.frameNumber()).toBeLessThan(start)
  await expect(studio.button('Pause')).toBeVisible()
})

test('change the look: what is asked for is what is seen', async ({ studio, folder }) => {
  const { page } = studio
  await studio.drop(await writeRoll(folder, 'look.roll.json', { scroll: { pxPerFrame: '4', start: 'top' } }))
  await studio.button('Jump to start').click()
  await expect.poll(async () => shareOf(await look(studio.canvas), [0x10, 0x20, 0x30])).toBeGreaterThan(0.5)

  await page.getByLabel('Background colour').fill('#00a000')
  await expect.poll(async () => shareOf(await look(studio.canvas), [0, 0xa0, 0])).toBeGreaterThan(0.5)
  await page.getByLabel('Text colour').fill('#ff0000')
  await expect.poll(async () => shareOf(await look(studio.canvas), [0xff, 0, 0])).toBeGreaterThan(0.005)

  const small = shareOf(await look(studio.canvas), [0xff, 0, 0])
  await page.getByLabel('Font size').fill('64')
  await expect.poll(async () => shareOf(await look(studio.canvas), [0xff, 0, 0])).toBeGreaterThan(small * 1.5)

  const before = Number(await studio.playhead.getAttribute('max'))
  await page.getByLabel('Speed').fill('8')
  await expect.poll(async () => Number(await studio.playhead.getAttribute('max'))).toBeLessThan(before)

  await page.getByLabel('Preset').selectOption('phone-1080x1920-30')
  await expect(page.getByLabel('Width')).toHaveValue('1080')
  await expect(page.getByLabel('Preset')).toHaveValue('phone-1080x1920-30')
  await expect
    .poll(async () => {
      const { width, height } = await look(studio.canvas)
      return Math.abs(height / width - 1920 / 1080)
    })
    .toBeLessThan(0.03)
  await page.getByLabel('Width').fill('1000')
  await expect(page.getByLabel('Preset')).not.toHaveValue('phone-1080x1920-30')
})

test('typing is seen, and a wrong value is named without getting in the way', async ({ studio, folder }) => {
  const { page } = studio
  await studio.drop(await writeRoll(folder, 'type.roll.json', { scroll: { pxPerFrame: '4', start: 'top' } }))
  await studio.button('Jump to start').click()
  await expect.poll(async () => colorCount(await look(studio.canvas))).toBeGreaterThan(3)
  const before = await look(studio.canvas)
  await studio.text.fill('Something quite different')
  await expect.poll(async () => distance(await look(studio.canvas), before)).toBeGreaterThan(1)

  await page.getByLabel('Font size').fill('-5')
  await expect(page.getByLabel('Font size')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText(/^Font size is -5/).first()).toBeVisible()
  await expect(studio.button('Export')).toBeDisabled()
  await studio.text.press('End')
  await studio.text.pressSequentially('!')
  await expect(studio.text).toHaveValue('Something quite different!')
  await page.getByLabel('Font size').fill('24')
  await expect(page.getByLabel('Font size')).toHaveAttribute('aria-invalid', 'false')
  await expect(studio.button('Export')).toBeEnabled()
})

test('a long novel stays editable', async ({ studio, folder }) => {
  const file = path.join(folder, 'long.txt')
  const content = '这是一个很长很长的故事，写了又写，总也写不完。\n'.repeat(8_700)
  expect(content.length).toBeGreaterThan(200_000)
  await writeFile(file, content)
  await studio.drop(file)
  await expect.poll(() => studio.text.inputValue()).toBe(content)
  await studio.text.press('ControlOrMeta+Home')
  await studio.text.pressSequentially('新的开头')
  expect((await studio.text.inputValue()).slice(0, 6)).toBe('新的开头这是')
  await expect(studio.page.getByRole('region', { name: 'Text' })).toContainText('lines')
})

test('save as a roll file, open it again, and nothing is lost on the way', async ({ studio, folder }) => {
  const { page } = studio
  await studio.text.fill('Saved words')
  await page.getByLabel('Font size').fill('61')
  await expect(page.getByRole('img', { name: 'Unsaved changes' })).toBeVisible()
  const file = path.join(folder, 'mine.roll.json')
  await studio.answerSave(file)
  await studio.button('Save').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('mine.roll.json')
  await expect(page.getByRole('img', { name: 'Unsaved changes' })).toBeHidden()
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    rollvideo: 1,
    text: { content: 'Saved words' },
    type: { sizePx: 61 },
  })

  await page.getByLabel('Font size').fill('62')
  await studio.button('Save').click()
  await expect.poll(() => readFile(file, 'utf8')).toContain('"sizePx": 62')

  await studio.text.fill('Unsaved words')
  await studio.answerOpen(file)
  await studio.answerQuestion(2)
  await studio.button('Open').click()
  await expect(studio.text).toHaveValue('Unsaved words')
  await studio.answerQuestion(1)
  await studio.button('Open').click()
  await expect(studio.text).toHaveValue('Saved words')
  await expect(page.getByLabel('Font size')).toHaveValue('62')
})

test('a roll file that is wrong is named in one sentence and the work stays', async ({ studio, folder }) => {
  const { page } = studio
  await studio.drop(await writeRoll(folder, 'wrong.roll.json', { frame: { width: 321, height: 240 } }))
  await expect(page.getByRole('alert')).toContainText('frame.width')
  await expect(page.getByRole('alert')).toContainText('321')
  await expect(studio.text).toHaveValue(/Every story/)
  const noText = path.join(folder, 'picture.txt')
  await writeFile(noText, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff, 0xfe, 0, 0]))
  await studio.drop(noText)
  await expect(page.getByRole('alert')).toContainText('picture.txt')
  await page.getByRole('alert').getByRole('button').click()
  await expect(page.getByRole('alert')).toBeHidden()
})

test('closing asks while something is unsaved', async ({ studio }) => {
  await studio.text.fill('Not saved yet')
  await expect(studio.page.getByRole('img', { name: 'Unsaved changes' })).toBeVisible()
  await expect
    .poll(() => studio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
    .toBe('• Untitled roll — RollVideo')
  await studio.answerQuestion(2)
  await studio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect(studio.text).toHaveValue('Not saved yet')
  await studio.answerQuestion(1)
  const ended = studio.ended()
  await studio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await ended
})

test('the file is told what it can hold, and no more', async ({ studio, folder }) => {
  const { page } = studio
  await studio.drop(await writeRoll(folder, 'file.roll.json', {}))
  const format = page.getByLabel('Format', { exact: true })
  const names = ['Alpha', 'Matte file', 'Bit depth', 'Plays']
  const shown = async (): Promise<string[]> => {
    const counts = await Promise.all(names.map((name) => page.getByLabel(name, { exact: true }).count()))
    return names.filter((_, index) => counts[index] === 1)
  }
  await format.selectOption('mp4-h265')
  await expect.poll(shown).toEqual(['Bit depth'])
  await format.selectOption('gif')
  await expect.poll(shown).toEqual(['Plays'])
  // 30 frames a second are uneven in a GIF.
  await expect(page.getByText('GIF counts in hundredths of a second').first()).toBeVisible()
  await page.getByLabel('Transparent').click()
  await format.selectOption('mp4-h264')
  await expect.poll(shown).toEqual(['Alpha', 'Matte file'])
  await expect(page.getByText('cannot hold the transparent background').first()).toBeVisible()
  await page.getByLabel('Matte file').click()
  await expect(page.getByText('cannot hold the transparent background')).toHaveCount(0)
})

test('puts a gradient, then a picture behind the text', async ({ studio, folder }) => {
  const { page } = studio
  await studio.drop(await writeRoll(folder, 'behind.roll.json', {}))
  const kind = page.getByLabel('Kind')
  await kind.selectOption('gradient')
  await page.getByLabel('Colour 1', { exact: true }).fill('#208040')
  await page.getByLabel('Colour 2', { exact: true }).fill('#208040')
  await expect.poll(async () => shareOf(await look(studio.canvas), [0x20, 0x80, 0x40])).toBeGreaterThan(0.5)

  const picture = new PNG({ width: 4, height: 4 })
  picture.data.set(Array.from({ length: 16 }, () => [0x30, 0x60, 0xc0, 0xff]).flat())
  await writeFile(path.join(folder, 'sky.png'), PNG.sync.write(picture))
  await studio.answerOpen(path.join(folder, 'sky.png'))
  await kind.selectOption('image')
  await expect(page.getByLabel('Choose another picture')).toContainText('sky.png')
  await expect.poll(async () => shareOf(await look(studio.canvas), [0x30, 0x60, 0xc0])).toBeGreaterThan(0.5)

  await page.getByLabel('Mask at top').fill('99999')
  await expect(page.getByText('Mask at top is 99999').first()).toBeVisible()
  await page.getByLabel('Mask at top').fill('40')
  await expect(page.getByText('Mask at top is 99999')).toHaveCount(0)
  await kind.selectOption('gradient')
  await expect(page.getByLabel('Colour 2', { exact: true })).toHaveValue('#208040')
})
