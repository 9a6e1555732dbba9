// Shaping waits for its WebAssembly at the top level of its module. Messages that come meanwhile would find no
// listener, so this entry imports nothing at once, listens first, and hands on in order.
const session = import('./session')

globalThis.addEventListener('message', ({ data, ports }: MessageEvent) => {
  void session.then(({ receive }) => receive(data, ports))
})

// The page hears of errors but not of rejections: nobody shall wait for a worker that could not load or go on.
globalThis.addEventListener('unhandledrejection', ({ reason }) => globalThis.reportError(reason))
