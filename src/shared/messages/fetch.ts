import type { Sentence } from './tell'

/** About what a roll takes from the web. */
export const fetchMessages = {
  'fetch.address': {
    en: '{field} names {url}, which is no valid web address: it must be http:// or https:// and a host.',
    zh: '{field} 指定的 {url} 不是有效的网址：须以 http:// 或 https:// 开头并包含主机名。',
  },
  'fetch.private': {
    en: '{field} names {url}, whose host is at {address}, in a private or reserved network, from where nothing is taken here: use an address on the public web.',
    zh: '{field} 指定的 {url} 的主机位于私有或保留网络（{address}），此处不允许从那里获取：请使用公网地址。',
  },
  'fetch.noHost': {
    en: '{field} names {url}, whose host cannot be found ({detail}): check the address and the connection.',
    zh: '{field} 指定的 {url} 的主机无法找到（{detail}）：请检查地址和网络连接。',
  },
  'fetch.failed': {
    en: '{field} names {url}, which could not be reached ({detail}): try again, or save the file and name that.',
    zh: '{field} 指定的 {url} 无法访问（{detail}）：请重试，或将文件保存到本地后指定本地路径。',
  },
  'fetch.status': {
    en: '{field} names {url}, which the server answers with {status} in place of a file: check the address.',
    zh: '{field} 指定的 {url} 的服务器返回状态 {status}，而不是文件：请检查地址。',
  },
  'fetch.redirects': {
    en: '{field} names {url}, which leads on more than {limit} times: name the address where the file lies.',
    zh: '{field} 指定的 {url} 重定向超过 {limit} 次：请指定文件所在的最终地址。',
  },
  'fetch.tooLarge': {
    en: '{field} names {url}, which is larger than {limitMiB} MiB: use a smaller file.',
    zh: '{field} 指定的 {url} 超过 {limitMiB} MiB：请使用较小的文件。',
  },
  'fetch.slow': {
    en: '{field} names {url}, which has not come within {limitSeconds} s: try again, or save the file and name that.',
    zh: '{field} 指定的 {url} 未能在 {limitSeconds} 秒内下载完成：请重试，或将文件保存到本地后指定本地路径。',
  },
  'fetch.cut': {
    en: '{field} names {url}, whose download broke off: try again, or save the file and name that.',
    zh: '{field} 指定的 {url} 下载中断：请重试，或将文件保存到本地后指定本地路径。',
  },
  'fetch.notPicture': {
    en: '{field} names {url}, which is no PNG, JPEG, WebP, GIF, AVIF or BMP picture: name one of these.',
    zh: '{field} 指定的 {url} 不是 PNG、JPEG、WebP、GIF、AVIF 或 BMP 图片：请指定这些格式之一。',
  },
  'fetch.notKept': {
    en: 'What {field} names was fetched but could not be kept in {folder} ({detail}): free some space there.',
    zh: '{field} 指定的文件已下载，但无法保存到 {folder}（{detail}）：请在该处释放空间。',
  },
} as const satisfies Record<string, Sentence>
