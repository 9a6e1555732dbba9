// electron-builder's hook: the runtime's own default app is of no use beside ours.
import fs from 'node:fs/promises'
import path from 'node:path'

export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const product = packager.appInfo.productFilename
  const resources = electronPlatformName === 'darwin' ? `${product}.app/Contents/Resources` : 'resources'
  await fs.rm(path.join(appOutDir, resources, 'default_app.asar'), { force: true })
}
