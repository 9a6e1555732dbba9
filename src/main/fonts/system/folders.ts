import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where a platform keeps installed fonts, the user's own first. Folders that are not there do no harm. */
export function fontFolders(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  home: string = homedir(),
): readonly string[] {
  if (platform === 'win32') {
    const local = environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local')
    return [join(local, 'Microsoft', 'Windows', 'Fonts'), join(environment['WINDIR'] ?? 'C:\\Windows', 'Fonts')]
  }
  if (platform === 'darwin') {
    return [
      join(home, 'Library/Fonts'),
      '/Library/Fonts',
      '/System/Library/Fonts',
      // Fonts that macOS fetches when they are first asked for.
      ...['Font6', 'Font7', 'Font8'].map((asset) => `/System/Library/AssetsV2/com_apple_MobileAsset_${asset}`),
    ]
  }
  const dataHome = environment['XDG_DATA_HOME'] ?? join(home, '.local/share')
  const dataFolders = (environment['XDG_DATA_DIRS'] ?? '').split(':').filter((folder) => folder.startsWith('/'))
  const shared = [...dataFolders, '/usr/local/share', '/usr/share'].map((folder) => join(folder, 'fonts'))
  return [...new Set([join(dataHome, 'fonts'), join(home, '.fonts'), ...shared, '/run/host/fonts'])]
}
