import process from 'node:process'

/**
 * Hears of errors and rejections that nobody caught. Electron's own answer is a dialog that stops everything until
 * somebody closes it, for ever where there is no screen.
 */
export function onUncaught(listener: (error: unknown) => void): void {
  process.on('uncaughtException', listener)
  process.on('unhandledRejection', listener)
}
