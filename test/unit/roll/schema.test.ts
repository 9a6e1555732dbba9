import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { rollJsonSchema } from '../../../src/shared/roll/json-schema'

const schema: Node = JSON.parse(JSON.stringify(rollJsonSchema()))
const docs = resolve(import.meta.dirname, '../../../docs')

interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly anyOf?: readonly Node[]
  readonly additionalProperties?: Node | boolean
  readonly default?: unknown
  readonly description?: string
}

/** Every field that holds a value, with its dotted path. */
function leaves(node: Node, prefix: string): [path: string, node: Node][] {
  const parts = [node, ...(node.anyOf ?? [])]
  const children = parts.flatMap((part) => Object.entries(part.properties ?? {}))
  const named = node.additionalProperties
  if (typeof named === 'object') {
    const fields = Object.entries(named.properties ?? {})
    return [[prefix, node], ...fields.map(([name, field]): [string, Node] => [`${prefix}.NAME.${name}`, field])]
  }
  if (children.length === 0) return [[prefix, node]]
  return children.flatMap(([name, child]) => leaves(child, prefix === '' ? name : `${prefix}.${name}`))
}

test('docs/roll.schema.json is the schema of the program (vitest -u writes it anew)', async () => {
  const file = resolve(docs, 'roll.schema.json')
  const options = await resolveConfig(file)
  const text = await format(JSON.stringify(schema), { ...options, parser: 'json' })
  await expect(text).toMatchFileSnapshot(file)
})

test('the schema is draft 2020-12, closed, and tells of every field', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['rollvideo', 'text'],
    additionalProperties: false,
  })
  for (const [path, node] of leaves(schema, '')) expect(node.description, path).toBeTruthy()
})

test('docs/roll-file.md has a row with the default of every field', async () => {
  const page = await readFile(resolve(docs, 'roll-file.md'), 'utf8')
  const rows = page.split('\n').filter((line) => line.startsWith('|'))
  for (const [path, node] of leaves(schema, '')) {
    const row = rows.find((line) => line.includes(`| \`${path}\``))
    expect(row, path).toBeDefined()
    if (node.default !== undefined) expect(row, path).toContain(`\`${JSON.stringify(node.default)}\``)
  }
})
