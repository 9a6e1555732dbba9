import type { RollSettings } from '../../../shared/ipc/document'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a dotted path such as `type.sizePx` or `background.stops.0.color`; undefined where there is none. */
export function readPath(settings: RollSettings, path: string): unknown {
  let value: unknown = settings
  for (const key of path.split('.')) {
    if (Array.isArray(value)) value = value[Number(key)]
    else value = isObject(value) ? value[key] : undefined
  }
  return value
}

/** A copy with the value at a dotted path replaced; the untouched branches are shared. */
export function writePath(settings: RollSettings, path: string, value: unknown): RollSettings {
  const [key = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...settings, [key]: value }
  const branch = settings[key]
  const [index = '', ...below] = rest
  if (Array.isArray(branch)) {
    const items: unknown[] = [...branch]
    const item = items[Number(index)]
    items[Number(index)] = below.length === 0 ? value : writePath(isObject(item) ? item : {}, below.join('.'), value)
    return { ...settings, [key]: items }
  }
  return { ...settings, [key]: writePath(isObject(branch) ? branch : {}, rest.join('.'), value) }
}

/** Whether every leaf of `part` has the same value in `whole`. Lists count as leaves. */
export function contains(whole: unknown, part: unknown): boolean {
  if (!isObject(part)) return JSON.stringify(whole) === JSON.stringify(part)
  return isObject(whole) && Object.entries(part).every(([key, value]) => contains(whole[key], value))
}
