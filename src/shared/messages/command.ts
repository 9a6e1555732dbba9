import type { Sentence } from './tell'

/** What the command line itself has to say. */
export const commandMessages = {
  'command.unexpected': {
    en: 'Something went wrong that should not: {detail}; please report it with the output of "rollvideo doctor".',
    zh: '发生了不该发生的错误：{detail}；请附上“rollvideo doctor”的输出进行反馈。',
  },
  'command.broken': {
    en: 'It does not work ({detail}): install RollVideo again.',
    zh: '无法使用（{detail}）：请重新安装 RollVideo。',
  },
  'command.interrupted': {
    en: 'Interrupted: nothing was written.',
    zh: '已中断：未写入任何文件。',
  },
  'command.usage': {
    en: 'The command line is not understood ({detail}): see "rollvideo --help".',
    zh: '无法理解该命令行（{detail}）：请查看“rollvideo --help”。',
  },
  'command.unknownOption': {
    en: 'There is no option {what}: see "rollvideo --help" and the help of the command.',
    zh: '没有选项 {what}：请查看“rollvideo --help”及该命令的帮助。',
  },
  'command.unknownCommand': {
    en: '"{what}" is neither a command nor a file that exists: see "rollvideo --help".',
    zh: '“{what}”既不是命令，也不是存在的文件：请查看“rollvideo --help”。',
  },
  'command.missingArgument': {
    en: 'The argument <{what}> is missing: see the help of the command (--help).',
    zh: '缺少参数 <{what}>：请查看该命令的帮助（--help）。',
  },
  'command.missingOption': {
    en: 'The option {what} is required: add it.',
    zh: '缺少必需的选项 {what}：请加上它。',
  },
  'command.missingValue': {
    en: 'The option {what} needs a value behind it.',
    zh: '选项 {what} 后面需要一个值。',
  },
  'command.needsApp': {
    en: '"rollvideo {command}" paints and so runs in the app: start it by the command rollvideo, or in a checkout by bin/rollvideo.mjs.',
    zh: '“rollvideo {command}”需要绘制画面，须在应用中运行：请通过 rollvideo 命令启动（源码目录中为 bin/rollvideo.mjs）。',
  },
  'command.later': {
    en: '"rollvideo {command}" is not part of this version: it comes with its feature later.',
    zh: '本版本不包含“rollvideo {command}”：它将随相应功能在以后的版本中提供。',
  },
  'command.cannotExport': {
    en: 'Videos cannot be made on this computer yet: mend what is marked above.',
    zh: '此计算机暂时无法导出视频：请解决上面标出的问题。',
  },
  'command.excessArguments': {
    en: 'There are more arguments than the command takes: put quotes around a name with spaces.',
    zh: '参数过多：含空格的名称请加引号。',
  },
} as const satisfies Record<string, Sentence>
