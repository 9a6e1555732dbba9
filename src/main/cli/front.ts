/**
 * The process that started the app for a terminal passes the terminal's signals on as messages; when it is
 * gone, nobody waits for the work any more. `onInterrupt` may be called several times.
 */
export function listenToFront(onInterrupt: () => void): void {
  process.on('message', (message: unknown) => {
    if (isInterrupt(message)) onInterrupt()
  })
  process.on('disconnect', onInterrupt)
}

function isInterrupt(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'interrupt'
}
