import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A screen for the app: the machine's own, or on Linux without one a virtual one. */
export async function startScreen(): Promise<{ display: string | undefined; stop: () => void }> {
  const own = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']
  if (process.platform !== 'linux' || own !== undefined) return { display: own, stop: () => undefined }
  const args = ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp']
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number]: unknown[] = await once(xvfb.stdio[3]!, 'data')
  return { display: `:${String(number).trim()}`, stop: () => void xvfb.kill() }
}
