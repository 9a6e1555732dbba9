import type { z } from 'zod'
import { rollJsonSchema } from './json-schema'
import { suggest } from './suggest'

type Node = z.core.JSONSchema.BaseSchema

let schema: Node | null = null

function propertiesOf(node: Node): Map<string, Node> {
  const found = new Map<string, Node>()
  const add = (part: Node): void => {
    for (const [name, child] of Object.entries(part.properties ?? {})) {
      if (typeof child === 'object') found.set(name, child)
    }
    for (const option of part.anyOf ?? []) add(option)
  }
  add(node)
  return found
}

/** What the entries of a list are like. */
function itemsOf({ items }: Node): Node | null {
  return typeof items === 'object' && !Array.isArray(items) ? items : null
}

/** What the entries of an object with names of the user's are like. */
function valuesOf({ additionalProperties }: Node): Node | null {
  return typeof additionalProperties === 'object' ? additionalProperties : null
}

function nodeAt(root: Node, path: readonly string[]): Node | null {
  let node: Node | null = root
  for (const name of path) {
    node = node === null ? null : (itemsOf(node) ?? propertiesOf(node).get(name) ?? valuesOf(node))
  }
  return node
}

/** Every dotted path of `root` whose last part is `name`, letter case apart. */
function* pathsNamed(root: Node, name: string, prefix = ''): Generator<string> {
  const wanted = name.toLowerCase()
  for (const [key, child] of propertiesOf(root)) {
    if (key.toLowerCase() === wanted) yield `${prefix}${key}`
    yield* pathsNamed(child, name, `${prefix}${key}.`)
  }
}

/** What to say about a name that `parent` does not take: `known` there in another form of it, or probably meant. */
export type Unknown = { readonly known: true } | { readonly known: false; readonly meant: string | null }

export function lookUpField(parent: readonly string[], name: string): Unknown {
  schema ??= rollJsonSchema()
  const node = nodeAt(schema, parent)
  const siblings = node === null ? [] : [...propertiesOf(node).keys()]
  if (siblings.includes(name)) return { known: true }
  const sibling = suggest(name, siblings)
  if (sibling !== null) return { known: false, meant: [...parent, sibling].join('.') }
  return { known: false, meant: pathsNamed(schema, name).next().value ?? null }
}
