import { writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a small roll file that is quick to export: 320×240, a few seconds. */
export async function writeRoll(folder: string, name: string, changes: object = {}): Promise<string> {
  const file = path.join(folder, name)
  const roll = {
    rollvideo: 1,
    text: { content: 'First line\n第二行\nThird line' },
    frame: { width: 320, height: 240, fps: '30' },
    type: { sizePx: 32, lineSpacingPx: 8, color: '#ffffff' },
    margins: { leftPx: 10, rightPx: 10 },
    scroll: { pxPerFrame: '4', holdStartSeconds: 0.1, holdEndSeconds: 0.1 },
    background: { kind: 'color', color: '#102030' },
    ...changes,
  }
  await writeFile(file, JSON.stringify(roll))
  return file
}
