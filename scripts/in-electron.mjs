// Runs a Node script in Electron's own Node, so that native modules need one ABI only.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const electron = createRequire(import.meta.url)('electron')
const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
const { status } = spawnSync(electron, process.argv.slice(2), { stdio: 'inherit', env })
process.exit(status ?? 1)
