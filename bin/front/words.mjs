// The few sentences of the front itself, which runs before anything is built. The app's own sentences
// live in src/shared/messages.

/** @returns {'en' | 'zh'} by the usual variables, the strongest first */
function language(env = process.env) {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^zh/i.test(locale) ? 'zh' : 'en'
}

const WORDS = {
  setUp: {
    en: 'The set-up failed, see above: mend that and start again.',
    zh: '安装准备失败（原因见上）：请解决后重新运行。',
  },
  building: { en: 'building the app, once', zh: '正在构建应用（仅此一次）' },
  notWritable: {
    en: 'The app is not built yet, and its folder {path} is not writable: run it once as a user who may write there.',
    zh: '应用尚未构建，且其文件夹 {path} 不可写：请先由有写入权限的用户运行一次。',
  },
  build: {
    en: 'The app could not be built, see above: mend that and start again.',
    zh: '应用构建失败（原因见上）：请解决后重新运行。',
  },
  noDisplay: {
    en: 'There is no screen, and Xvfb, which stands in for one, is not installed: install the package xvfb.',
    zh: '没有显示器，也没有安装可代替它的 Xvfb：请安装软件包 xvfb。',
  },
  displayFailed: {
    en: 'The virtual display Xvfb did not start: run "Xvfb -displayfd 1" to see why.',
    zh: '虚拟显示器 Xvfb 未能启动：请运行“Xvfb -displayfd 1”查看原因。',
  },
  crashed: {
    en: 'The app ended without an answer ({detail}): start it again.',
    zh: '应用意外退出（{detail}）：请重新启动。',
  },
}

/** @param {keyof typeof WORDS} key */
export function say(key, params = {}) {
  return WORDS[key][language()].replace(/\{(\w+)\}/g, (_, name) => params[name])
}

/** A fault that the front tells in one sentence. */
export class FrontError extends Error {
  constructor(key, { exitCode = 4, ...params } = {}) {
    super(say(key, params))
    this.exitCode = exitCode
  }
}
