import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { words } from '../../../../src/main/encoder/ffmpeg/args/words'
import type { Workplace } from '../front'
import type { Row } from './row'

const picture = (path: string) => (): object => ({ background: { kind: 'image', path } })

/** A picture with a part of it cut off its end. */
async function cutOff(place: Workplace, name: string): Promise<void> {
  const file = place.at(name)
  execFileSync('ffmpeg', words`-v error -f lavfi -i testsrc2=s=320x240 -frames:v 1 ${file}`)
  const whole = await readFile(file)
  await writeFile(file, whole.subarray(0, Math.floor(whole.byteLength / 2)))
}

/** A bitmap's header that speaks of more px than memory has room for (BITMAPINFOHEADER). */
function hugeBitmap(): Buffer {
  const head = Buffer.alloc(64)
  head.write('BM', 'latin1')
  head.writeUInt32LE(40, 14)
  head.writeInt32LE(30_000, 18)
  head.writeInt32LE(30_000, 22)
  return head
}

export const pictureRows: readonly Row[] = [
  {
    what: 'a picture that is missing',
    roll: picture('none.png'),
    code: 3,
    field: 'background.path',
    en: /background\.path names \S*none\.png, which does not exist: correct the path/,
    zh: /background\.path .*none\.png 不存在：请更正路径/,
  },
  {
    what: 'a text that is called a picture',
    roll: picture('words.png'),
    put: (place) => place.put('words.png', 'These are words.'),
    code: 3,
    field: 'background.path',
    en: /words\.png, which is no PNG, JPEG, WebP, GIF, AVIF or BMP picture/,
    zh: /words\.png 不是 PNG、JPEG、WebP、GIF、AVIF 或 BMP 图片/,
  },
  {
    what: 'a picture that is cut off',
    roll: picture('cut.png'),
    put: (place) => cutOff(place, 'cut.png'),
    code: 3,
    field: 'background.path',
    en: /cut\.png, a picture that is damaged or cut off: save it again/,
    zh: /cut\.png 已损坏或不完整：请重新保存/,
  },
  {
    what: 'a picture of 30,000 × 30,000 px',
    roll: picture('huge.bmp'),
    put: (place) => writeFile(place.at('huge.bmp'), hugeBitmap()),
    code: 3,
    field: 'background.path',
    en: /huge\.bmp, which has 30000 × 30000 px, .*: scale it down to at most 64 million px and 32767 px a side/,
    zh: /huge\.bmp 有 30000 × 30000 px.*请缩小到至多 64 百万像素、每边 32767 px/,
  },
]
