// What `npm ci` leaves to do, on a fresh machine too: system libraries, the Electron runtime, fonts.
// Idempotent and quick when all is there. `--tests` adds what only the tests need.
import { setUpElectron } from './setup/electron.mjs'
import { setUpFonts } from './setup/fonts.mjs'
import { setUpSystem } from './setup/system.mjs'

try {
  setUpSystem({ tests: process.argv.includes('--tests') })
  await setUpElectron()
  setUpFonts()
} catch (error) {
  process.stderr.write(`setup: ${error.message}\n`)
  process.exitCode = 1
}
