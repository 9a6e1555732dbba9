import path from 'node:path'

/**
 * The file that an address means, or null when it means none of ours.
 * @param folder absolute
 * @param pathname percent-encoded, as in a URL
 */
export function fileIn(folder: string, pathname: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (decoded.includes('\0')) return null
  const file = path.join(folder, decoded)
  const relative = path.relative(folder, file)
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative)
  return isInside ? file : null
}
