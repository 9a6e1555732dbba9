// The rolls that are measured: real text, cut into lines that fill the measure.
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const prose = fs.readFileSync(path.join(root, 'resources/samples/peach-blossom-spring.txt'), 'utf8').replace(/\s+/g, '')

/** `count` lines of Chinese prose, `length` characters each. */
export function lines(count, length) {
  const out = []
  for (let i = 0; i < count; i++) {
    const start = (i * length) % prose.length
    out.push((prose + prose).slice(start, start + length))
  }
  return out.join('\n')
}

/** About 3,000 frames of 1080p at 2 px per frame, opaque. */
export function plainRoll({ width = 1920, height = 1080, lineCount = 54, pxPerFrame = '2', extra = {} } = {}) {
  const sizePx = Math.round((48 * width) / 1920)
  return {
    rollvideo: 1,
    text: { content: lines(lineCount, 36) },
    frame: { width, height, fps: '60' },
    type: { family: ['Noto Sans SC'], sizePx, color: '#f4efe6' },
    scroll: { pxPerFrame, holdStartSeconds: 0.5, holdEndSeconds: 0.5 },
    background: { kind: 'color', color: '#101418' },
    ...extra,
  }
}
