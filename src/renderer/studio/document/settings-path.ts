import type { RollSettings } from '../../../shared/ipc/document'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a dotted path such as `type.sizePx`; undefined where there is none. */
export function readPath(settings: RollSettings, path: string): unknown {
  let value: unknown = settings
  for (const key of path.split('.')) value = isObject(value) ? value[key] : undefined
  return value
}

/** A copy with the value at a dotted path replaced; the untouched branches are shared. */
export function writePath(settings: RollSettings, path: string, value: unknown): RollSettings {
  const [key = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...settings, [key]: value }
  const branch = settings[key]
  return { ...settings, [key]: writePath(isObject(branch) ? branch : {}, rest.join('.'), value) }
}

/** Whether every leaf of `part` has the same value in `whole`. Lists count as leaves. */
export function contains(whole: unknown, part: unknown): boolean {
  if (!isObject(part)) return JSON.stringify(whole) === JSON.stringify(part)
  return isObject(whole) && Object.entries(part).every(([key, value]) => contains(whole[key], value))
}
