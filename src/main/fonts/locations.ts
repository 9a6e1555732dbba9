import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fontFolders } from './system/folders'

export interface FontLocations {
  /** Folder of the app's own fonts. */
  readonly bundledFolder: string
  /** Folder in which the index of installed fonts is kept between starts; null: it is not kept. */
  readonly cacheFolder: string | null
  /** Folders of installed fonts. */
  readonly systemFolders: readonly string[]
}

let locations: FontLocations | null = null

/** Where fonts are; found by looking around until `setFontLocations` says otherwise. */
export function fontLocations(): FontLocations {
  locations ??= { bundledFolder: findBundledFolder(), cacheFolder: null, systemFolders: fontFolders() }
  return locations
}

/** Says where fonts are, before the first of them is asked for. What is left out stays as it is. */
export function setFontLocations(given: Partial<FontLocations>): void {
  locations = { ...fontLocations(), ...given }
}

/** `resources/fonts` of a checkout, above this file; beside the packaged app's archive it is `fonts`. */
function findBundledFolder(): string {
  const packaged = 'resourcesPath' in process ? join(process.resourcesPath, 'fonts') : null
  if (packaged !== null && existsSync(packaged)) return packaged
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'resources', 'fonts')
    if (existsSync(candidate)) return candidate
  }
  return join(import.meta.dirname, 'fonts')
}
