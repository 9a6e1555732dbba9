import { runProgram } from './program'

/** The way in for commands that need no Chromium: built on its own, and it imports nothing of Electron. */
process.exitCode = await runProgram(process.argv.slice(2), { signal: new AbortController().signal, isApp: false })
