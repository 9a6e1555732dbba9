/** Our own scheme: neither the web nor the file system. */
export const APP_SCHEME = 'app'

/** The one origin of all our pages: storage, workers and fonts belong to it. */
export const APP_ORIGIN = `${APP_SCHEME}://studio`

/** The address of a page of ours, such as `engine.html`. */
export function appUrl(page: string, query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString()
  return `${APP_ORIGIN}/${page}${search === '' ? '' : `?${search}`}`
}
