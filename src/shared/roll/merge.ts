import { isObject } from './is-object'

type Fields = Record<string, unknown>

/** Fields of which only one can be given: a later layer that gives one takes the other away. */
const ALTERNATIVES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['text', ['content', 'path']],
  ['scroll', ['pxPerFrame', 'durationSeconds']],
  ['styles.*', ['sizePx', 'sizeScale']],
])

/**
 * Lays roll inputs over one another, deeply; the later wins, lists are replaced whole. `undefined` layers are
 * skipped. Backgrounds of different kinds replace each other, as do the fields of `ALTERNATIVES`. The result is
 * as valid as its layers are: `parseRoll` judges it.
 */
export function mergeRollInputs(...layers: readonly unknown[]): unknown {
  return layers.reduce((base, layer) => (layer === undefined ? base : merge(base, layer, [])))
}

/**
 * Sets one field by its dotted path, as `--set` does: the value is read as JSON, else taken as a string. List items
 * go by their index. A path that does not exist is added all the same, for `parseRoll` to name.
 */
export function setPath(input: unknown, path: string, value: string): unknown {
  return merge(input, patchFor(input, path.split('.'), readValue(value)), [])
}

function merge(base: unknown, layer: unknown, path: readonly string[]): unknown {
  if (!isObject(base) || !isObject(layer)) return layer
  const start = withoutReplaced(sectionOf(path), base, layer)
  const entries = new Map(Object.entries(start))
  for (const [name, value] of Object.entries(layer)) {
    if (value !== undefined) entries.set(name, merge(entries.get(name), value, [...path, name]))
  }
  return Object.fromEntries(entries)
}

/** `styles` has sections with names of the user's. */
function sectionOf(path: readonly string[]): string {
  const [first] = path
  return path.length === 2 && first === 'styles' ? 'styles.*' : path.join('.')
}

/** The fields of an earlier section that stand beside a later layer's. */
function withoutReplaced(section: string, base: Fields, layer: Fields): Fields {
  if (section === 'background') {
    const kind = kindOf(layer, kindOf(base))
    return kind !== undefined && kind !== kindOf(base) ? {} : base
  }
  const pair = ALTERNATIVES.get(section)
  if (pair === undefined) return base
  const [one, other] = pair.map((name) => isGiven(layer[name]))
  if (one === other) return base
  const replaced = one === true ? pair[1] : pair[0]
  return Object.fromEntries(Object.entries(base).filter(([name]) => name !== replaced))
}

/** A background that names a colour and no kind is of kind `color`, unless it lies over one that has a colour too. */
function kindOf(background: Fields, below?: unknown): unknown {
  if (background['kind'] !== undefined) return background['kind']
  if (!('color' in background)) return undefined
  return below === 'image' ? below : 'color'
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}

function patchFor(existing: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path
  if (name === undefined) return value
  if (Array.isArray(existing) && isIndex(name)) {
    const items: unknown[] = [...existing]
    const index = Math.min(Number(name), items.length)
    items[index] = patchFor(items[index], rest, value)
    return items
  }
  // A list that is not given yet: no field has a number for its name.
  if (existing === undefined && isIndex(name)) return [patchFor(undefined, rest, value)]
  const child = isObject(existing) && Object.hasOwn(existing, name) ? existing[name] : undefined
  return Object.fromEntries([[name, patchFor(child, rest, value)]])
}

function isIndex(name: string): boolean {
  return /^\d{1,4}$/.test(name)
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
