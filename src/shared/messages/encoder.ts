import type { Sentence } from './tell'

export const encoderMessages = {
  'encoder.engineGone': {
    en: 'The process that paints the text ended unexpectedly, so the export stopped; start it again.',
    zh: '绘制文字的进程意外退出，导出已停止；请重新开始。',
  },
  'encoder.processGone': {
    en: 'The encoder process ended unexpectedly (exit code {code}), so the export stopped; start it again.',
    zh: '编码进程意外退出（退出码 {code}），导出已停止；请重新开始。',
  },
  'encoder.failed': {
    en: 'The encoder failed ({detail}): start the export again, or choose another output.encoder.',
    zh: '编码器出错（{detail}）：请重新导出，或另选 output.encoder。',
  },
  'encoder.bandSize': {
    en: 'The engine sent a band of {got} bytes where {want} belong; please report this as a bug.',
    zh: '引擎送来的条带为 {got} 字节，应为 {want} 字节；请报告此错误。',
  },
  'encoder.frameCount': {
    en: 'The encoder wrote {got} {got|frame|frames} where {want} belong, so the file was not kept; start the export again.',
    zh: '编码器写出了 {got} 帧，应为 {want} 帧，文件未保留；请重新导出。',
  },
  'encoder.ffmpegNotStarted': {
    en: 'ffmpeg at {path} could not be started ({detail}): check that you may run it, or set ROLLVIDEO_FFMPEG to another.',
    zh: '无法启动位于 {path} 的 ffmpeg（{detail}）：请确认您有权运行它，或将 ROLLVIDEO_FFMPEG 设为另一个。',
  },
  'encoder.ffmpegKilled': {
    en: 'ffmpeg was ended from outside ({signal}) before the video was finished; start the export again.',
    zh: 'ffmpeg 在视频完成前被外部终止（{signal}）；请重新导出。',
  },
  'encoder.ffmpegFailed': {
    en: 'ffmpeg failed with exit code {code} ({detail}): start the export again, or choose another output.encoder or output.format.',
    zh: 'ffmpeg 以退出码 {code} 失败（{detail}）：请重新导出，或另选 output.encoder 或 output.format。',
  },
  'encoder.ffmpegNotFound': {
    en: 'There is no ffmpeg at {path}, which {origin} names; correct the path, or unset it to search PATH.',
    zh: '{origin} 指定的 {path} 处没有 ffmpeg；请更正路径，或取消设置以搜索 PATH。',
  },
  'encoder.notFfmpeg': {
    en: 'The program at {path}, which {origin} names, is no working ffmpeg; correct the path, or unset it to search PATH.',
    zh: '{origin} 指定的 {path} 不是可用的 ffmpeg；请更正路径，或取消设置以搜索 PATH。',
  },
  'encoder.ffmpegNeeded': {
    en: 'output.encoder is "{encoder}", but no ffmpeg was found; install ffmpeg or set ROLLVIDEO_FFMPEG to its path, or use "auto".',
    zh: 'output.encoder 为“{encoder}”，但找不到 ffmpeg；请安装 ffmpeg 或将 ROLLVIDEO_FFMPEG 设为其路径，或改用“auto”。',
  },
  'encoder.formatNeedsFfmpeg': {
    en: 'output.format "{format}" needs ffmpeg, and none was found; install ffmpeg or set ROLLVIDEO_FFMPEG to its path, or choose one of {others}.',
    zh: 'output.format“{format}”需要 ffmpeg，但没有找到；请安装 ffmpeg 或将 ROLLVIDEO_FFMPEG 设为其路径，或选择 {others} 之一。',
  },
  'encoder.ffmpegLacks': {
    en: 'ffmpeg at {path} was built without {encoder}, which output.format "{format}" needs; install a full build of ffmpeg.',
    zh: '位于 {path} 的 ffmpeg 未包含 {encoder}，而 output.format“{format}”需要它；请安装完整版 ffmpeg。',
  },
  'encoder.noHardware': {
    en: 'output.encoder is "hardware", but {detail}; use "auto" or "ffmpeg".',
    zh: 'output.encoder 为“hardware”，但{detail}；请改用“auto”或“ffmpeg”。',
  },
  'encoder.hardwareFormat': {
    en: 'output.encoder "hardware" makes H.264 and H.265 only, and output.format is "{format}"; use "auto" or "ffmpeg".',
    zh: 'output.encoder“hardware”只能生成 H.264 与 H.265，而 output.format 为“{format}”；请改用“auto”或“ffmpeg”。',
  },
  'encoder.hardwareDepth': {
    en: 'output.bitDepth is 10, and output.encoder "hardware" makes 8 bits only; use "auto" or "ffmpeg", or a depth of 8.',
    zh: 'output.bitDepth 为 10，而 output.encoder“hardware”只生成 8 位；请改用“auto”或“ffmpeg”，或使用 8 位。',
  },
  'encoder.hardwareMatte': {
    en: 'output.matte is "file", and output.encoder "hardware" writes one file at a time; use "auto" or "ffmpeg", or set output.matte to "none".',
    zh: 'output.matte 为“file”，而 output.encoder“hardware”一次只写一个文件；请改用“auto”或“ffmpeg”，或将 output.matte 设为“none”。',
  },
  'encoder.matteNeedsFfmpeg': {
    en: 'output.matte is "file", and the built-in encoder makes no matte: install ffmpeg or set ROLLVIDEO_FFMPEG to its path, or set output.matte to "none".',
    zh: 'output.matte 为“file”，但内置编码器不能生成遮罩：请安装 ffmpeg 或将 ROLLVIDEO_FFMPEG 设为其路径，或将 output.matte 设为“none”。',
  },
  'encoder.wasmFormat': {
    en: 'output.encoder "wasm" makes only {others}, and output.format is "{format}"; use "auto" or "ffmpeg".',
    zh: 'output.encoder“wasm”只能生成 {others}，而 output.format 为“{format}”；请改用“auto”或“ffmpeg”。',
  },
  'encoder.wasmMissing': {
    en: 'The built-in encoder is missing from this installation ({path}); install the app again, or install ffmpeg.',
    zh: '此安装缺少内置编码器（{path}）；请重新安装本应用，或安装 ffmpeg。',
  },
  'encoder.wasmFailed': {
    en: 'The built-in encoder failed ({detail}): start the export again, or install ffmpeg.',
    zh: '内置编码器出错（{detail}）：请重新导出，或安装 ffmpeg。',
  },
  'encoder.diskFull': {
    en: 'The disk of {path} is full, so nothing was kept; free some space or choose another folder.',
    zh: '{path} 所在的磁盘已满，未保留任何文件；请释放空间或选择其他文件夹。',
  },
  'encoder.outputLost': {
    en: 'The output {path} could not be written ({detail}): check its disk, or choose another folder.',
    zh: '无法写入输出 {path}（{detail}）：请检查其磁盘，或另选文件夹。',
  },
  'encoder.folderMissing': {
    en: 'The output folder {path} does not exist; create it or choose another.',
    zh: '输出文件夹 {path} 不存在；请创建它或另选一个。',
  },
  'encoder.folderNotWritable': {
    en: 'The output folder {path} is not writable; change its permissions or choose another.',
    zh: '输出文件夹 {path} 不可写；请更改权限或另选一个。',
  },
  'encoder.outputExists': {
    en: '{path} exists already; choose another name or allow overwriting (--overwrite).',
    zh: '{path} 已存在；请另选名称或允许覆盖（--overwrite）。',
  },
  'encoder.outputIsFolder': {
    en: '{path} is a folder, and the export is a file; choose a file name in it.',
    zh: '{path} 是文件夹，而导出的是文件；请在其中选择一个文件名。',
  },
  'encoder.outputIsFile': {
    en: '{path} is a file, and a sequence of pictures needs a folder; choose another name.',
    zh: '{path} 是文件，而图片序列需要文件夹；请另选名称。',
  },
  'encoder.folderNotOurs': {
    en: '{path} holds more than the numbered pictures of a sequence ("{name}"), so it is not overwritten; choose another folder.',
    zh: '{path} 中除编号的序列图片外还有其他内容（“{name}”），因此不会覆盖；请另选文件夹。',
  },
  'encoder.checkFailed': {
    en: 'The finished video failed its check: {name} is {got} where {want} belongs; nothing was kept, start the export again.',
    zh: '完成的视频未通过检查：{name} 为 {got}，应为 {want}；未保留任何文件，请重新导出。',
  },
  'encoder.checkUnreadable': {
    en: 'The finished video could not be read back for its check ({detail}): nothing was kept, start the export again.',
    zh: '无法读回完成的视频进行检查（{detail}）：未保留任何文件，请重新导出。',
  },
  'encoder.interrupted': {
    en: 'The export was interrupted; nothing was kept.',
    zh: '导出已中断；未保留任何文件。',
  },
} as const satisfies Record<string, Sentence>
