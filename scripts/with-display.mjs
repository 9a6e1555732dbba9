// Runs a command with a screen: the user's, or on Linux without one a virtual one that ends with it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { startDisplay } from '../bin/front/display.mjs'

const [command, ...args] = process.argv.slice(2)
const display = await startDisplay({ lasting: true })
try {
  const env = { ...process.env, ...(display.name ? { DISPLAY: display.name } : {}) }
  const [code] = await once(spawn(command, args, { stdio: 'inherit', env }), 'exit')
  process.exitCode = code ?? 1
} finally {
  await display.stop()
}
