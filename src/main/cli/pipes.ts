/**
 * Keeps the process from falling over output that nobody reads any more, as after `| head`: `onClosed` hears
 * that stdout is gone; what goes wrong on stderr is told to nobody.
 */
export function surviveClosedPipes(onClosed: () => void): void {
  process.stdout.on('error', onClosed)
  process.stderr.on('error', () => undefined)
}
