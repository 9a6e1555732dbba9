// `npm run icons`: draws the mark by the app's own Chromium, as PNGs of every size that systems ask for and as the
// icon files of Windows and macOS, into resources/icons.
import fs from 'node:fs/promises'
import path from 'node:path'
import { IconIcns, IconIco } from '@shockpkg/icon-encoder'
import { app, BrowserWindow } from 'electron/main'

const folder = path.resolve(import.meta.dirname, '../../resources/icons')

/** Linux finds them by name. */
const LINUX_PX = [16, 24, 32, 48, 64, 128, 256, 512]
const WINDOWS_PX = [16, 24, 32, 48, 64, 128, 256]
/** Type of an entry by its size; those of 16 and 32 pt displays at twice the density come too. */
const MAC = [
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic04', 16],
  ['ic14', 512],
  ['ic09', 512],
  ['ic05', 32],
  ['ic10', 1024],
  ['ic11', 32],
]
/** The mark fills 20 of its 22 units; on macOS an icon fills 824 of 1024 px. */
const MAC_SHARE = (824 / 1024) * (22 / 20)

/** Runs in the page: the picture as base64, its drawing in the middle. */
async function paint(svg, sizePx, share) {
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = sizePx
  const drawnPx = sizePx * share
  const at = (sizePx - drawnPx) / 2
  canvas.getContext('2d').drawImage(image, at, at, drawnPx, drawnPx)
  return canvas.toDataURL('image/png').split(',')[1]
}

async function draw() {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  await window.loadURL('about:blank')
  // An SVG without a size of its own is drawn as large as its picture wants it.
  const read = async (name) =>
    (await fs.readFile(path.join(folder, name), 'utf8')).replace('<svg ', '<svg width="1024" height="1024" ')
  const [mark, small] = [await read('mark.svg'), await read('mark-small.svg')]
  const png = async (sizePx, share = 1) => {
    // The small one's lines lie on whole px of 16 and its multiples.
    const isSmall = share === 1 && (sizePx === 16 || sizePx === 32)
    const call = `(${String(paint)})(${JSON.stringify(isSmall ? small : mark)}, ${sizePx}, ${share})`
    return Buffer.from(await window.webContents.executeJavaScript(call), 'base64')
  }
  for (const px of LINUX_PX) await fs.writeFile(path.join(folder, `${px}x${px}.png`), await png(px))
  const ico = new IconIco()
  for (const px of WINDOWS_PX) await ico.addFromPng(await png(px))
  await fs.writeFile(path.join(folder, 'icon.ico'), ico.encode())
  const icns = new IconIcns()
  icns.toc = true
  for (const [type, px] of MAC) await icns.addFromPng(await png(px, MAC_SHARE), [type])
  await fs.writeFile(path.join(folder, 'icon.icns'), icns.encode())
}

app
  .whenReady()
  .then(draw)
  .then(
    () => app.exit(0),
    (error) => {
      console.error(error)
      app.exit(1)
    },
  )
