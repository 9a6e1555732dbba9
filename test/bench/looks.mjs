// What looks cost: the same roll plain, with faded edges, and over a picture, each as a whole process.
import path from 'node:path'
import { render } from './app.mjs'
import { ffmpeg } from './ffmpeg.mjs'
import { plainRoll } from './rolls.mjs'

const ROUNDS = 3
const LINES = 20
const EDGES = { maskTopPx: 60, maskBottomPx: 60, fadeTopPx: 160, fadeBottomPx: 160 }

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

export async function looks(folder) {
  const picture = path.join(folder, 'picture.png')
  // As even as a photograph that text can be read on.
  ffmpeg(['-f', 'lavfi', '-i', 'gradients=s=2400x1600:c0=#203040:c1=#604030:c2=#102018:n=3', '-frames:v', '1', picture])
  const kinds = {
    plain: {},
    'fades of 160 px': { edges: EDGES },
    'a picture behind': { background: { kind: 'image', path: picture } },
    both: { background: { kind: 'image', path: picture }, edges: EDGES },
  }
  const fps = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [kind, extra] of Object.entries(kinds)) {
      const { frames, wallSeconds } = await render(
        plainRoll({ lineCount: LINES, extra }),
        path.join(folder, 'looks.mp4'),
      )
      fps[kind].push(frames / wallSeconds)
    }
  }
  const plain = median(fps.plain)
  return {
    title: `Looks: 1920×1080, ${LINES} lines, frames per second of the whole process, median of ${ROUNDS} rounds`,
    head: ['roll', 'measured', 'against plain', 'goal'],
    rows: Object.entries(fps).map(([kind, values]) => [
      kind,
      median(values).toFixed(1),
      (median(values) / plain).toFixed(2),
      kind === 'plain' ? '' : 'at least 0.5',
    ]),
  }
}
