// electron-builder's hook, once an app folder is put together and before it is signed: the command line's
// launcher, the fuses, the licences, and away with what is of no use.
import fs from 'node:fs/promises'
import path from 'node:path'
import { flipFuses } from '@electron/fuses'
import { bundledPackages } from './bundled.mjs'
import { fusesOf } from './fuses.mjs'
import { batchLauncher, shellLauncher } from './launcher.mjs'
import { licencesOf } from './licences.mjs'

/** What the app's folder looks like on each platform, relative to it. */
function layoutOf(platform, product) {
  if (platform === 'darwin') {
    const contents = `${product}.app/Contents`
    return {
      bundle: `${product}.app`,
      resources: `${contents}/Resources`,
      launcher: `${contents}/Resources/bin/rollvideo`,
    }
  }
  if (platform === 'win32') return { bundle: `${product}.exe`, resources: 'resources', launcher: 'bin/rollvideo.cmd' }
  // Desktop entries, packages and AppImages start `rollvideo`: that is the launcher, the program stands beside it.
  return { bundle: 'rollvideo-bin', resources: 'resources', launcher: 'rollvideo' }
}

function launcherOf(platform, product) {
  if (platform === 'darwin') return shellLauncher(`../../MacOS/${product}`, '../app.asar')
  if (platform === 'win32') return batchLauncher(`..\\${product}.exe`, '..\\resources\\app.asar')
  return shellLauncher('rollvideo-bin', 'resources/app.asar')
}

export default async function afterPack({ appOutDir, electronPlatformName: platform, packager }) {
  const product = packager.appInfo.productFilename
  const layout = layoutOf(platform, product)
  const at = (name) => path.join(appOutDir, name)
  if (platform === 'linux') await fs.rename(at('rollvideo'), at(layout.bundle))
  await flipFuses(at(layout.bundle), fusesOf(platform))
  await fs.mkdir(path.dirname(at(layout.launcher)), { recursive: true })
  await fs.writeFile(at(layout.launcher), launcherOf(platform, product), { mode: 0o755 })
  await fs.writeFile(at(`${layout.resources}/LICENSES.npm.txt`), licencesOf(bundledPackages()))
  // The runtime's own default app.
  await fs.rm(at(`${layout.resources}/default_app.asar`), { force: true })
}
