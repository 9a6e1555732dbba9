// The page of the preview tests: a preview on a canvas, with its ways in as plain functions.
import { PreviewClient } from '../../../../src/renderer/engine/preview-client'

let client = null
let canvas = null
const frames = []

const PAGE_FRAMES = 60

function readCanvas() {
  const copy = new OffscreenCanvas(canvas.width, canvas.height)
  const context = copy.getContext('2d', { willReadFrequently: true })
  context.drawImage(canvas, 0, 0)
  return context.getImageData(0, 0, copy.width, copy.height)
}

/** A canvas multiplies colours by their alpha, so only solid px keep theirs. */
function isSame(shown, expected) {
  return shown.every((value, at) => value === expected[at] || (at % 4 !== 3 && expected[at | 3] < 255))
}

/** Largest difference between a picture and the means of the four by four px of one that is four times as large. */
function differenceFromMeans(small, full) {
  let largest = 0
  for (let at = 0; at < small.data.length; at++) {
    const pixel = at >> 2
    const corner = 16 * (((pixel / small.width) | 0) * full.width + (pixel % small.width)) + (at & 3)
    let sum = 0
    for (let y = 0; y < 4; y++) for (let x = 0; x < 4; x++) sum += full.data[corner + 4 * (y * full.width + x)]
    largest = Math.max(largest, Math.abs(small.data[at] - sum / 16))
  }
  return largest
}

function pixelsOf(image) {
  let text = ''
  for (let at = 0; at < image.data.length; at += 0x8000) {
    text += String.fromCharCode(...image.data.subarray(at, at + 0x8000))
  }
  return { width: image.width, height: image.height, base64: btoa(text) }
}

globalThis.preview = {
  open(presenter) {
    client?.dispose()
    canvas = document.querySelector('canvas')
    const fresh = document.createElement('canvas')
    canvas.replaceWith(fresh)
    canvas = fresh
    frames.length = 0
    client = new PreviewClient(canvas, presenter)
    client.onFrame((frame, playing) => frames.push({ frame, playing, ms: performance.now() }))
  },
  async setRoll(roll, fonts, pictures) {
    const started = performance.now()
    const { summary, plan } = await client.setRoll(roll, fonts, pictures)
    return { summary, frames: plan.frames, ms: performance.now() - started }
  },
  /** Two rolls at once: how the first one's promise ends, and the summary of the second. */
  async setTwoRolls(first, second, fonts) {
    const ends = await Promise.allSettled([client.setRoll(first, fonts), client.setRoll(second, fonts)])
    return ends.map(({ reason, value }) => reason?.name ?? value.summary.lineCount)
  },
  /** The fault that a roll is refused with. */
  async faultOf(roll, fonts) {
    try {
      await client.setRoll(roll, fonts)
      return null
    } catch (error) {
      return error.fault
    }
  },
  /** Knocks at every door of the sandbox. */
  async tryToLeave() {
    const opened = window.open('https://example.invalid/') !== null
    window.location.href = 'https://example.invalid/'
    const permission = await Notification.requestPermission()
    return { opened, location: window.location.href, permission }
  },
  seek: (frame) => client.seek(frame),
  async capture(frame) {
    return pixelsOf(await client.capture(frame))
  },
  /** How far a frame that is shown at a quarter of its size is from the means of four by four px. */
  async quartered(frame) {
    const full = await client.capture(frame)
    const size = { widthPx: full.width / 4, heightPx: full.height / 4 }
    client.setShownSize(size)
    client.seek(frame)
    let difference = Infinity
    for (let tries = 0; tries < PAGE_FRAMES && difference > 2; tries++) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      if (canvas.width === size.widthPx && canvas.height === size.heightPx) {
        difference = differenceFromMeans(readCanvas(), full)
      }
    }
    return difference
  },
  /** What the canvas shows once a frame has been drawn and has reached the page. */
  async shown(frame) {
    const expected = await client.capture(frame)
    const drawn = new Promise((resolve) => {
      const stop = client.onFrame((at) => {
        if (at !== frame) return
        stop()
        resolve()
      })
    })
    client.seek(frame)
    await drawn
    // A worker's drawing reaches the page some of its frames later; what has not come by then will not.
    let image = null
    for (let tries = 0; tries < PAGE_FRAMES; tries++) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      image = readCanvas()
      if (isSame(image.data, expected.data)) break
    }
    return pixelsOf(image)
  },
  /** Plays until the roll stops, or for a while; the frames that were shown. */
  async play(ms) {
    frames.length = 0
    const ended = new Promise((resolve) => {
      const stop = client.onFrame((_, playing) => {
        if (playing) return
        stop()
        resolve()
      })
    })
    client.play()
    if (ms !== undefined) setTimeout(() => client.pause(), ms)
    await ended
    return frames.slice()
  },
}
