import { homedir } from 'node:os'
import { join } from 'node:path'

const FOLDER = 'RollVideo'

/**
 * Where settings, queue, logs and caches live: `ROLLVIDEO_HOME`, else the folder that Electron calls
 * `userData`, told without Electron.
 */
export function homeFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  const own = env['ROLLVIDEO_HOME']
  if (own !== undefined && own !== '') return own
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), FOLDER)
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', FOLDER)
  return join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), FOLDER)
}
