// A screen for Chromium: the user's, or on Linux without one a virtual one of our own. It must be there
// before Electron starts: the GPU process opens its display before any script runs.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { FrontError } from './words.mjs'

const NONE = { name: undefined, stop: async () => {} }

/** The number Xvfb picks; it writes it to fd 3 when it accepts clients. */
async function displayNumber(xvfb) {
  let text = ''
  for await (const chunk of xvfb.stdio[3]) {
    text += chunk
    if (text.includes('\n')) break
  }
  if (!/^\d+\n/.test(text)) throw new FrontError('displayFailed')
  return Number.parseInt(text, 10)
}

/**
 * @returns {Promise<{ name: string | undefined, stop: () => Promise<void> }>} the display to use when it is
 *   not the one in the environment, and what ends it. A `lasting` one serves several apps in turn.
 */
export async function startDisplay({ lasting = false } = {}) {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return NONE
  const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp']
  // It ends with its last client, should we be killed before we can end it.
  if (!lasting) args.push('-terminate')
  // In a session of its own: a Ctrl-C on the terminal must not take the screen from under the app.
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true })
  const gone = once(xvfb, 'exit')
  try {
    await once(xvfb, 'spawn')
  } catch {
    gone.catch(() => {})
    throw new FrontError('noDisplay')
  }
  const stop = async () => {
    xvfb.kill('SIGTERM')
    await gone
  }
  process.once('exit', () => xvfb.kill('SIGTERM'))
  return { name: `:${await displayNumber(xvfb)}`, stop }
}
