import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { EngineInfo } from '../../../shared/engine/protocol'
import { WASM_CORE_SCRIPT } from '../../../shared/export/wasm'
import { coreFolder } from '../../app/core-folder'
import { findFfmpeg } from '../../encoder/ffmpeg/find'
import { probeEncoders } from '../../encoder/ffmpeg/probe'
import { openEngine } from '../../engine/host'
import { listFamilies } from '../../fonts/families'
import { VERSION } from '../../version'
import { homeFolder } from '../home'
import { find, type DoctorReport, type FfmpegFinding } from './report'

/** The families that every copy of the app brings. */
const BUNDLED = [
  'Noto Sans SC',
  'Noto Sans',
  'Noto Sans Arabic',
  'Noto Sans Hebrew',
  'Noto Sans Thai',
  'Noto Color Emoji',
]

/** Looks at everything an export needs, one thing after the other so that none disturbs another. */
export async function examine(signal: AbortSignal): Promise<DoctorReport> {
  return {
    versions: {
      rollvideo: VERSION,
      electron: process.versions['electron'] ?? '',
      chrome: process.versions['chrome'] ?? '',
      node: process.versions.node,
      platform: `${process.platform}-${process.arch}`,
    },
    engine: await find(() => engineInfo(signal)),
    ffmpeg: await find(ffmpegFinding),
    builtInEncoder: existsSync(join(coreFolder(), WASM_CORE_SCRIPT)),
    fonts: await find(fontCounts),
    sqlite: await find(sqliteVersion),
    home: { folder: homeFolder(), freeBytes: await freeBytesAt(homeFolder()) },
  }
}

async function engineInfo(signal: AbortSignal): Promise<EngineInfo> {
  const engine = await openEngine({ signal })
  const { info } = engine
  engine.close()
  return info
}

async function ffmpegFinding(): Promise<FfmpegFinding | null> {
  const tools = await findFfmpeg()
  return tools === null ? null : { tools, encoders: await probeEncoders(tools) }
}

async function fontCounts(): Promise<{ bundled: number; missing: string[]; system: number }> {
  const families = await listFamilies()
  const bundled = new Set(families.filter((family) => family.bundled).map(({ name }) => name))
  return {
    bundled: bundled.size,
    missing: BUNDLED.filter((name) => !bundled.has(name)),
    system: families.length - bundled.size,
  }
}

async function sqliteVersion(): Promise<string> {
  const { default: Database } = await import('better-sqlite3')
  const database = new Database(':memory:')
  try {
    return String(database.prepare('select sqlite_version()').pluck().get())
  } finally {
    database.close()
  }
}

/** Of the file system that the folder is on, or will be. Null where the system does not tell. */
async function freeBytesAt(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    const above = dirname(folder)
    return above === folder ? null : freeBytesAt(above)
  }
}
