import { readdir, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { decodeFrame, distance, probe, readPng } from './pictures'
import { writeRoll } from './rolls'
import { expect, test } from './studio'

test('export with progress, and the file is what was planned', async ({ studio, folder }) => {
  const { page, job } = studio
  await studio.drop(await writeRoll(folder, 'film.roll.json'))
  await expect(studio.text).toHaveValue(/First line/)
  // 0.1 s of hold at either end, and (3 lines of text + a frame's height) at 4 px a frame between.
  await expect(studio.playhead).toHaveAttribute('max', '105')
  const frames = 106

  const output = path.join(folder, 'film.mp4')
  await studio.answerSave(output)
  await studio.button('Export').click()
  await expect(job).toContainText('Finished')
  const stream = await probe(output)
  expect(stream).toMatchObject({
    codec_name: 'h264',
    width: 320,
    height: 240,
    pix_fmt: 'yuv420p',
    nb_read_frames: frames,
    r_frame_rate: '30/1',
  })

  await job.getByRole('button', { name: 'Details' }).click()
  await expect(job).toContainText('264')
  await studio.app.evaluate(({ shell }) => {
    shell.showItemInFolder = (shown) => {
      process.env['SHOWN'] = shown
    }
  })
  await job.getByRole('button', { name: 'Show in folder' }).click()
  await expect.poll(() => studio.app.evaluate(() => process.env['SHOWN'])).toBe(output)
  await job.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByRole('region', { name: 'Queue' })).toBeHidden()
})

test('a matte is written beside the file, and the card names it', async ({ studio, folder }) => {
  const { job, page } = studio
  await studio.drop(await writeRoll(folder, 'over.roll.json', { background: { kind: 'transparent' } }))
  await page.getByLabel('Format', { exact: true }).selectOption('mp4-h264')
  await page.getByLabel('Matte file').click()
  const out = path.join(folder, 'out')
  await mkdir(out)
  await studio.answerSave(path.join(out, 'over.mp4'))
  await studio.button('Export').click()
  await expect(job).toContainText('Finished')
  expect((await readdir(out)).toSorted()).toEqual(['over.matte.mp4', 'over.mp4'])
  const [fill, matte] = await Promise.all(['over.mp4', 'over.matte.mp4'].map((name) => probe(path.join(out, name))))
  expect(matte?.['nb_read_frames']).toBe(fill?.['nb_read_frames'])
  await job.getByRole('button', { name: 'Details' }).click()
  await expect(job.getByText('over.matte.mp4', { exact: true })).toBeVisible()
})

test('a cancelled export leaves nothing behind', async ({ studio, folder }) => {
  const { page, job } = studio
  const out = path.join(folder, 'out')
  await mkdir(out)
  await studio.drop(
    await writeRoll(folder, 'long.roll.json', {
      text: { content: 'A line\n'.repeat(20_000) },
      scroll: { pxPerFrame: '1' },
    }),
  )
  await expect.poll(async () => Number(await studio.playhead.getAttribute('max'))).toBeGreaterThan(100_000)
  await studio.answerSave(path.join(out, 'long.mp4'))
  await studio.button('Export').click()
  await expect(job.getByRole('progressbar')).toBeVisible()
  await expect(job).toContainText(/of .* frames/)
  await expect(studio.button('Export')).toBeDisabled()
  await studio.text.press('End')
  await job.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('region', { name: 'Queue' })).toBeHidden()
  expect(await readdir(out)).toEqual([])
  await expect(studio.button('Export')).toBeEnabled()
})

test('closing during an export asks, then cancels it and leaves nothing behind', async ({ studio, folder }) => {
  const out = path.join(folder, 'out')
  await mkdir(out)
  await studio.drop(
    await writeRoll(folder, 'long.roll.json', {
      text: { content: 'A line\n'.repeat(20_000) },
      scroll: { pxPerFrame: '1' },
    }),
  )
  await expect.poll(async () => Number(await studio.playhead.getAttribute('max'))).toBeGreaterThan(100_000)
  await studio.answerSave(path.join(out, 'long.mp4'))
  await studio.button('Export').click()
  await expect(studio.job).toContainText(/of .* frames/)
  await studio.answerQuestion(0)
  await studio.app.evaluate(({ app }) => app.quit())
  await expect(studio.job.getByRole('progressbar')).toBeVisible()
  await studio.answerQuestion(1)
  const ended = studio.ended()
  await studio.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.close(),
  )
  await ended
  expect(await readdir(out)).toEqual([])
})

test('an export that cannot be is told in one sentence', async ({ studio, folder }) => {
  await studio.drop(await writeRoll(folder, 'film.roll.json'))
  await expect(studio.text).toHaveValue(/First line/)
  await studio.answerSave(path.join(folder, 'missing', 'film.mp4'))
  await studio.button('Export').click()
  await expect(studio.job).toContainText('missing')
  await expect(studio.button('Export')).toBeEnabled()
})

test('a previewed frame is the exported one', async ({ studio, folder }) => {
  const { page, job } = studio
  await studio.drop(await writeRoll(folder, 'film.roll.json', { output: { quality: 'max' } }))
  await expect(studio.text).toHaveValue(/First line/)
  const output = path.join(folder, 'film.mp4')
  await studio.answerSave(output)
  await studio.button('Export').click()
  await expect(job).toContainText('Finished')
  for (const frame of [24, 57]) {
    await studio.playhead.fill(String(frame))
    await expect(studio.frame).toHaveText(String(frame))
    const still = path.join(folder, `still-${frame}.png`)
    await studio.answerSave(still)
    await studio.button('Snapshot').click()
    await expect.poll(() => readdir(folder)).toContain(path.basename(still))
    const seen = await readPng(still)
    expect([seen.width, seen.height]).toEqual([320, 240])
    const [before, same, after] = await Promise.all(
      [frame - 1, frame, frame + 1].map(async (number) => distance(seen, await decodeFrame(output, number, 320, 240))),
    )
    // 4:2:0 and the encoder's own loss; a frame to either side is far off.
    expect(same).toBeLessThan(2)
    expect(same).toBeLessThan((before ?? 0) / 2)
    expect(same).toBeLessThan((after ?? 0) / 2)
  }
  await expect(page.getByRole('alert')).toBeHidden()
})
