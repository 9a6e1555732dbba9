import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const cache = join(root, '.cache')

export interface Packaged {
  /** The app's folder, as it would be installed. */
  readonly folder: string
  readonly remove: () => Promise<void>
}

/** Runs a tool of the checkout by the Node of the system: in Electron's, an archive would look like a folder. */
function runTool(script: string, ...args: readonly string[]): void {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync('node', [join(root, script), ...args], {
    cwd: root,
    encoding: 'utf8',
    env,
  })
  if (status !== 0) throw new Error(`${script} failed\n${stdout}${stderr}`)
}

/** Packages the checkout for this Linux into a folder of its own. */
export async function packageApp(): Promise<Packaged> {
  // Its front builds what is not built.
  runTool('bin/rollvideo.mjs', '--version')
  await mkdir(cache, { recursive: true })
  const output = await mkdtemp(join(cache, 'package-'))
  runTool('node_modules/electron-builder/cli.js', '--linux', 'dir', `-c.directories.output=${output}`)
  const folder = join(output, 'linux-unpacked')
  if (!existsSync(folder)) throw new Error(`${folder} was not made`)
  const remove = async (): Promise<void> => {
    // To Electron's Node an archive is a folder, unless it is told otherwise.
    Object.assign(process, { noAsar: true })
    await rm(output, { recursive: true })
    Object.assign(process, { noAsar: false })
  }
  return { folder, remove }
}
