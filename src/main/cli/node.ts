import { surviveClosedPipes } from './pipes'
import { runProgram } from './program'

/** The way in for commands that need no Chromium: built on its own, and it imports nothing of Electron. */
const abort = new AbortController()
surviveClosedPipes(() => abort.abort())
process.exitCode = await runProgram(process.argv.slice(2), { signal: abort.signal, isApp: false })
