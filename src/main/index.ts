import { app } from 'electron'
import { beforeReady } from './app/before-ready'
import { doorOf, ownArguments } from './cli/door'

// The import is awaited, so whatever must happen before `ready` (such as registering schemes) comes in time.
beforeReady()
const args = ownArguments(process.argv, app.isPackaged)
if (doorOf(args) === 'studio') {
  const { startStudio } = await import('./app/studio')
  startStudio(args)
} else {
  const { runInApp } = await import('./cli/in-app')
  runInApp(args)
}
