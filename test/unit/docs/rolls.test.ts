import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, parse, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { picturesOf, sectionsOf } from '../../../scripts/pictures/page.mjs'
import { parseRoll } from '../../../src/shared/roll/parse'

const docs = resolve(import.meta.dirname, '../../../docs')
const page = readFileSync(join(docs, 'rolls.md'), 'utf8')
const pictures = picturesOf(page)

/** All pictures together: a checkout should stay quick to fetch. */
const MOST_BYTES = 3 << 20

const rollNames = readdirSync(join(docs, 'rolls'))
  .filter((file) => file.endsWith('.roll.json'))
  .map((file) => file.slice(0, -'.roll.json'.length))

const rollOf = (name: string): unknown => JSON.parse(readFileSync(join(docs, 'rolls', `${name}.roll.json`), 'utf8'))

function textOf(roll: unknown): string {
  const parsed = parseRoll(roll)
  assert(parsed.ok)
  const { text } = parsed.roll
  return 'path' in text ? readFileSync(join(docs, 'rolls', text.path), 'utf8') : text.content
}

/** Whether all that a piece of a roll file says is in a whole one. */
function holds(whole: unknown, piece: unknown): boolean {
  if (Array.isArray(piece)) {
    return Array.isArray(whole) && piece.every((item) => whole.some((other) => holds(other, item)))
  }
  if (typeof piece !== 'object' || piece === null) return isDeepStrictEqual(whole, piece)
  if (typeof whole !== 'object' || whole === null) return false
  const fields = new Map<string, unknown>(Object.entries(whole))
  return Object.entries(piece).every(([name, value]) => holds(fields.get(name), value))
}

/** The families that a roll names, wherever it does. */
function familiesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) =>
    name === 'family' && Array.isArray(child) ? child.map(String) : familiesIn(child),
  )
}

describe('docs/rolls.md', () => {
  test('shows every roll and every picture once', () => {
    const shown = pictures.map(({ name }) => name).toSorted()
    const files = readdirSync(join(docs, 'images/rolls')).map((file) => parse(file).name)
    expect(shown).toEqual(rollNames.toSorted())
    expect(shown).toEqual(files.toSorted())
  })

  test('is no burden', () => {
    const sizes = pictures.map(
      ({ name, extension }) => statSync(join(docs, 'images/rolls', `${name}.${extension}`)).size,
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES)
  })

  const shownSections = sectionsOf(page).filter((section) => section.pictures.length > 0)
  test.each(shownSections)('says of "$title" what its roll files say', ({ pictures, snippets }) => {
    const rolls = pictures.map(({ name }) => rollOf(name))
    const pieces = snippets.filter(({ language }) => language === 'json').map(({ code }) => JSON.parse(code) as unknown)
    for (const piece of pieces)
      expect(rolls, JSON.stringify(piece)).toSatisfy(() => rolls.some((roll) => holds(roll, piece)))
    if (pieces.length > 0) {
      for (const roll of rolls) expect(roll).toSatisfy((whole) => pieces.some((piece) => holds(whole, piece)))
    }
    for (const { code } of snippets.filter(({ language }) => language !== 'json')) {
      expect(rolls.map(textOf)).toContainEqual(expect.stringContaining(code.trimEnd()))
    }
  })
})

describe.each(rollNames)('docs/rolls/%s.roll.json', (name) => {
  test('is valid', () => {
    expect(parseRoll(rollOf(name))).toMatchObject({ ok: true })
  })

  test('takes fonts that come with the app only, so that it looks the same everywhere', () => {
    for (const family of familiesIn(rollOf(name)))
      expect(family).toMatch(/^Noto (Sans( SC| Arabic| Hebrew| Thai)?|Color Emoji)$/)
  })
})
