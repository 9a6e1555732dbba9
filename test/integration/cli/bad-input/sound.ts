import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { words } from '../../../../src/main/encoder/ffmpeg/args/words'
import { sweep, writeWave } from '../../sound/waves'
import type { Row } from './row'

const sound =
  (path: string, more: object = {}) =>
  (): object => ({ audio: { path, ...more } })

export const soundRows: readonly Row[] = [
  {
    what: 'a sound that is missing',
    roll: sound('none.mp3'),
    code: 3,
    field: 'audio.path',
    en: /audio\.path names \S*none\.mp3, which does not exist: correct the path/,
    zh: /audio\.path .*none\.mp3 不存在：请更正路径/,
  },
  {
    what: 'a text that is called a sound',
    roll: sound('words.mp3'),
    put: (place) => place.put('words.mp3', 'These are words.'),
    code: 3,
    field: 'audio.path',
    en: /words\.mp3, whose sound cannot be decoded \(.+\): convert it to WAV/,
    zh: /words\.mp3 的声音无法解码（.+）：请转换为 WAV/,
  },
  {
    what: 'a sound without a sample',
    roll: sound('empty.wav'),
    put: (place) => writeWave(place.at('empty.wav'), sweep(0)),
    code: 3,
    field: 'audio.path',
    en: /empty\.wav, whose sound cannot be decoded/,
    zh: /empty\.wav 的声音无法解码/,
  },
  {
    what: 'a folder as sound',
    roll: sound('music'),
    put: (place) => mkdir(place.at('music')),
    code: 3,
    field: 'audio.path',
    en: /music, which cannot be read \(EISDIR\): check that it is a file/,
    zh: /music 无法读取（EISDIR）：请确认它是文件/,
  },
  {
    what: 'a video without sound',
    roll: sound('mute.mp4'),
    put: async (place) =>
      execFileSync('ffmpeg', words`-v error -f lavfi -i color=s=16x16:d=0.1 ${place.at('mute.mp4')}`),
    code: 3,
    field: 'audio.path',
    en: /mute\.mp4, in which there is no sound: choose a sound file/,
    zh: /mute\.mp4 中没有声音：请选择声音文件/,
  },
  {
    what: 'a beginning after the end of the sound',
    roll: sound('short.wav', { startSeconds: 3 }),
    put: (place) => writeWave(place.at('short.wav'), sweep(24_000)),
    code: 2,
    field: 'audio.startSeconds',
    en: /audio\.startSeconds is 3, but the sound is only 0\.50 s long: use a smaller value/,
    zh: /audio\.startSeconds 为 3，但声音只有 0\.50 秒：请改用较小的值/,
  },
  {
    what: 'a sound longer than the roll',
    roll: sound('long.wav'),
    put: (place) => writeWave(place.at('long.wav'), sweep(480_000)),
    code: 0,
    field: 'audio.path',
    en: /^The sound of audio\.path has 10\.00 s and the video \S+ s, so the end of the sound is left out: lengthen/,
    zh: /audio\.path 的声音有 10\.00 秒，而视频为 \S+ 秒，声音的末尾会被截去/,
  },
  {
    what: 'a sound shorter than the roll',
    roll: sound('short.wav', { loop: false }),
    put: (place) => writeWave(place.at('short.wav'), sweep(24_000)),
    code: 0,
    field: 'audio.loop',
    en: /^The sound ends at 0\.50 s and the video at \S+ s, so its end is silent: set audio\.loop to true/,
    zh: /声音在 0\.50 秒结束，而视频为 \S+ 秒，末尾将没有声音：要重复播放，请把 audio\.loop 设为 true/,
  },
]
