/** What our pages may load: their own files, and nothing from anywhere else. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'media-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
}

/** What the development server needs on top: it injects styles and scripts, and reloads by a socket. */
function forDevelopment(serverUrl: string): Readonly<Record<string, string>> {
  const socket = serverUrl.replace(/^http/, 'ws')
  return {
    'script-src': "'self' 'wasm-unsafe-eval' 'unsafe-inline'",
    'style-src': "'self' 'unsafe-inline'",
    // Its client first tries a socket of the page's own host, and turns to the server's when there is none.
    'connect-src': `'self' ${serverUrl} ${socket} ws://studio`,
  }
}

/** Headers of every answer on our origin. `serverUrl` is the development server, when there is one. */
export function policyHeaders(serverUrl: string | undefined): Readonly<Record<string, string>> {
  const directives = serverUrl === undefined ? DIRECTIVES : { ...DIRECTIVES, ...forDevelopment(serverUrl) }
  return {
    'Content-Security-Policy': Object.entries(directives)
      .map(([name, value]) => `${name} ${value}`)
      .join('; '),
    // Isolation from other origins gives SharedArrayBuffer and exact clocks.
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  }
}
