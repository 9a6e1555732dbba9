import type { Sentence } from './tell'

/** Why an encoder was chosen, and not a better one: parts of a sentence, to stand in brackets behind its name. */
export const reasonMessages = {
  'reason.asked': { en: 'output.encoder asks for it', zh: '由 output.encoder 指定' },
  'reason.softwareAsked': {
    en: 'output.encoder asks for ffmpeg in software',
    zh: 'output.encoder 指定由 ffmpeg 软件编码',
  },
  'reason.tenBits': { en: 'output.bitDepth asks for 10 bits', zh: 'output.bitDepth 要求 10 位' },
  'reason.matte': { en: 'output.matte asks for a second file', zh: 'output.matte 要求第二个文件' },
  'reason.noFfmpeg': {
    en: 'no ffmpeg was found; the built-in WebAssembly encoder is several times slower',
    zh: '未找到 ffmpeg；内置的 WebAssembly 编码器要慢数倍',
  },
  'reason.ffmpegLacks': {
    en: 'ffmpeg at {path} was built without {encoder}',
    zh: '位于 {path} 的 ffmpeg 未包含 {encoder}',
  },
  'reason.ofFormat': {
    en: "ffmpeg {version}'s encoder for this format",
    zh: 'ffmpeg {version} 中该格式的编码器',
  },
  'reason.sharper': {
    en: 'at quality {quality} it keeps the edges of text sharper than hardware at the same size',
    zh: '在 {quality} 质量下，同样大小的文件中，它比硬件编码器更能保持文字边缘清晰',
  },
  'reason.hardware': {
    en: "this computer's hardware encoded a {width}×{height} frame",
    zh: '此计算机的硬件成功编码了一帧 {width}×{height} 的画面',
  },
  'reason.noHardware': {
    en: 'no hardware encoder works here ({detail})',
    zh: '此处没有可用的硬件编码器（{detail}）',
  },
} as const satisfies Record<string, Sentence>
