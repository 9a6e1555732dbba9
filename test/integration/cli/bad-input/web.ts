import type { RequestListener } from 'node:http'
import type { Row } from './row'

/** What the server of this computer answers with. */
export const webPages: Readonly<Record<string, RequestListener>> = {
  '/missing.mp3': (_, response) => response.writeHead(404).end(),
  '/silent.mp3': () => undefined,
  '/huge.mp3': (_, response) => response.writeHead(200, { 'content-length': 1e12 }).write('RIFF'),
  '/broken.mp3': (_, response) => {
    response.writeHead(200, { 'content-length': 1000 }).write('RIFF')
    setImmediate(() => response.destroy())
  },
  '/page.mp3': (_, response) => response.end('<!doctype html><title>No sound</title>'),
  '/round.mp3': (_, response) => response.writeHead(302, { location: '/round.mp3' }).end(),
  '/astray.mp3': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
}

const sound = (page: string) => (web: string) => ({ audio: { path: `${web}${page}` } })

const shared = { code: 3, field: 'audio.path' } as const

export const webRows: readonly Row[] = [
  {
    what: 'an address without a host',
    roll: () => ({ audio: { path: 'http://' } }),
    ...shared,
    en: /audio\.path names http:\/\/, which is no valid web address: it must be/,
    zh: /audio\.path .*http:\/\/ 不是有效的网址：/,
  },
  {
    what: 'a host that there is not',
    roll: () => ({ audio: { path: 'https://nowhere.invalid/a.mp3' } }),
    ...shared,
    en: /https:\/\/nowhere\.invalid\/a\.mp3, whose host cannot be found \(\w+\): check the address/,
    zh: /https:\/\/nowhere\.invalid\/a\.mp3 的主机无法找到（\w+）：请检查地址/,
  },
  {
    what: 'a page that is not there',
    roll: sound('/missing.mp3'),
    ...shared,
    en: /\/missing\.mp3, which the server answers with 404 in place of a file: check the address/,
    zh: /\/missing\.mp3 的服务器返回状态 404/,
  },
  {
    what: 'a server that says nothing',
    roll: sound('/silent.mp3'),
    ...shared,
    en: /\/silent\.mp3, which has not come within 20 s: try again, or save the file/,
    zh: /\/silent\.mp3 未能在 20 秒内下载完成：请重试/,
  },
  {
    what: 'a file of a terabyte',
    roll: sound('/huge.mp3'),
    ...shared,
    en: /\/huge\.mp3, which is larger than 64 MiB: use a smaller file/,
    zh: /\/huge\.mp3 超过 64 MiB：请使用较小的文件/,
  },
  {
    what: 'a download that breaks off',
    roll: sound('/broken.mp3'),
    ...shared,
    en: /\/broken\.mp3, whose download broke off: try again/,
    zh: /\/broken\.mp3 下载中断：请重试/,
  },
  {
    what: 'redirects without end',
    roll: sound('/round.mp3'),
    ...shared,
    en: /\/round\.mp3, which leads on more than 3 times/,
    zh: /\/round\.mp3 重定向超过 3 次/,
  },
  {
    what: 'a redirect to a file of this computer',
    roll: sound('/astray.mp3'),
    ...shared,
    en: /\/astray\.mp3, which is no valid web address/,
    zh: /\/astray\.mp3 不是有效的网址/,
  },
  {
    what: 'a page in place of a sound',
    roll: sound('/page.mp3'),
    ...shared,
    en: /audio\.path .* whose sound cannot be decoded \(.+\): convert it/,
    zh: /audio\.path .* 的声音无法解码（.+）：/,
  },
]
