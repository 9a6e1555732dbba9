import type { Sentence } from './tell'

/** About the sound under a roll. */
export const soundMessages = {
  'sound.missing': {
    en: '{field} names {path}, which does not exist: correct the path.',
    zh: '{field} 指定的文件 {path} 不存在：请更正路径。',
  },
  'sound.unreadable': {
    en: '{field} names {path}, which cannot be read ({detail}): check that it is a file and that you may read it.',
    zh: '{field} 指定的 {path} 无法读取（{detail}）：请确认它是文件且您有读取权限。',
  },
  'sound.none': {
    en: '{field} names {path}, in which there is no sound: choose a sound file, or a video with sound.',
    zh: '{field} 指定的 {path} 中没有声音：请选择声音文件或带声音的视频。',
  },
  'sound.broken': {
    en: '{field} names {path}, whose sound cannot be decoded ({detail}): convert it to WAV, FLAC, MP3 or M4A, or choose another.',
    zh: '{field} 指定的 {path} 的声音无法解码（{detail}）：请转换为 WAV、FLAC、MP3 或 M4A，或另选文件。',
  },
  'sound.needsFfmpeg': {
    en: '{field} is set, and the built-in encoder makes no sound: install ffmpeg or set ROLLVIDEO_FFMPEG to its path, or remove the section audio.',
    zh: '已设置 {field}，但内置编码器不能生成声音：请安装 ffmpeg 或将 ROLLVIDEO_FFMPEG 设为其路径，或删去 audio 一节。',
  },
  'sound.startBeyond': {
    en: '{field} is {value}, but the sound is only {soundSeconds} s long: use a smaller value.',
    zh: '{field} 为 {value}，但声音只有 {soundSeconds} 秒：请改用较小的值。',
  },
  'sound.longer': {
    en: 'The sound of {field} has {soundSeconds} s and the video {videoSeconds} s, so the end of the sound is left out: lengthen the roll to keep it.',
    zh: '{field} 的声音有 {soundSeconds} 秒，而视频为 {videoSeconds} 秒，声音的末尾会被截去：要保留它，请加长滚动。',
  },
  'sound.shorter': {
    en: 'The sound ends at {soundSeconds} s and the video at {videoSeconds} s, so its end is silent: set {field} to true to repeat the sound.',
    zh: '声音在 {soundSeconds} 秒结束，而视频为 {videoSeconds} 秒，末尾将没有声音：要重复播放，请把 {field} 设为 true。',
  },
  'sound.clips': {
    en: '{field} is {value}, which takes the loudest place {overDb} dB over full scale, where it distorts: use at most {most}.',
    zh: '{field} 为 {value}，会使最响处超出满刻度 {overDb} dB 而失真：请不要超过 {most}。',
  },
  'sound.noTrack': {
    en: 'The format {format} holds no sound, so {field} is left out: choose MP4, MOV or WebM to have it.',
    zh: '格式 {format} 不能包含声音，{field} 将被忽略：要有声音，请选择 MP4、MOV 或 WebM。',
  },
} as const satisfies Record<string, Sentence>
