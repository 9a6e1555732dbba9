// The live preview in the real window: frames that reach the canvas while it plays, and the time from a
// keystroke to the new picture.
import os from 'node:os'
import fs from 'node:fs'
import path from 'node:path'
import { _electron } from '@playwright/test'
import { startDisplay } from '../../bin/front/display.mjs'
import { lines } from './rolls.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const PLAY_MS = 6000
const KEYSTROKES = 15

/** Frames drawn per second, by the frame counter, which follows what is on the canvas. */
const playedFps = (page) =>
  page.evaluate(async (playMs) => {
    const counter = document.querySelector('[role="timer"][aria-label="Frame"]')
    let drawn = 0
    const observer = new MutationObserver(() => (drawn += 1))
    observer.observe(counter, { childList: true, characterData: true, subtree: true })
    const started = performance.now()
    await new Promise((resolve) => setTimeout(resolve, playMs))
    observer.disconnect()
    return (drawn * 1000) / (performance.now() - started)
  }, PLAY_MS)

/** Milliseconds from typing a line break, which makes the roll longer, to the new length beside the picture. */
async function keystrokeMs(page) {
  // The observer is in place before the key goes down.
  const shown = await page.evaluateHandle(() => {
    const counter = document.querySelector('[role="timer"][aria-label="Frame"]')
    let typed = 0
    addEventListener('keydown', () => (typed = performance.now()), { capture: true, once: true })
    const elapsed = new Promise((resolve) => {
      const observer = new MutationObserver((changes) => {
        if (typed === 0 || changes.every(({ target }) => counter.contains(target))) return
        observer.disconnect()
        resolve(performance.now() - typed)
      })
      observer.observe(counter.parentElement, { childList: true, characterData: true, subtree: true })
    })
    return { elapsed }
  })
  await page.keyboard.press('Enter')
  return shown.evaluate(({ elapsed }) => elapsed)
}

export async function preview(folder) {
  const display = await startDisplay()
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'rollvideo-bench-home-'))
  const file = path.join(folder, 'preview.roll.json')
  const roll = {
    rollvideo: 1,
    text: { content: lines(278, 36) },
    frame: { width: 1280, height: 720, fps: '60' },
    scroll: { pxPerFrame: '2', holdStartSeconds: 0 },
  }
  fs.writeFileSync(file, JSON.stringify(roll))
  const env = {
    ...process.env,
    ROLLVIDEO_HOME: home,
    LANG: 'en_US.UTF-8',
    ...(display.name ? { DISPLAY: display.name } : {}),
  }
  const app = await _electron.launch({ args: ['--no-sandbox', `--user-data-dir=${home}`, root, '--', file], env })
  try {
    const page = await app.firstWindow()
    await page.getByRole('button', { name: 'Play' }).click()
    const fps = await playedFps(page)
    await page.getByRole('button', { name: 'Pause' }).click()
    const editor = page.getByRole('textbox', { name: 'Roll text' })
    await editor.click()
    const times = []
    for (let i = 0; i < KEYSTROKES; i++) times.push(await keystrokeMs(page))
    times.sort((a, b) => a - b)
    return {
      title: 'Preview: 720p at 60 frames per second, 10,000 characters',
      head: ['what', 'measured', 'goal'],
      rows: [
        ['frames shown per second while playing', fps.toFixed(1), 'at least 24'],
        ['keystroke to new picture, median', `${Math.round(times[Math.floor(KEYSTROKES / 2)])} ms`, 'under 200 ms'],
        ['keystroke to new picture, slowest', `${Math.round(times.at(-1))} ms`, 'under 200 ms'],
      ],
    }
  } finally {
    // Closing would ask about the unsaved text.
    app.process().kill('SIGKILL')
    await display.stop()
    fs.rmSync(home, { recursive: true, force: true })
  }
}
