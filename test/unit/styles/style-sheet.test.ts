import { describe, expect, test } from 'vitest'
import type { NamedStyle, StyleSheet } from '../../../src/shared/styles/sheet'
import { styleSheetOf } from '../../../src/shared/styles/style-sheet'
import { makeRoll } from '../roll/make'

function styleOf(sheet: StyleSheet, name: string): NamedStyle {
  const style = sheet.get(name)
  if (style === null) throw new Error(`no style ${name}`)
  return style
}

describe('the styles of a roll', () => {
  const names = ['title', 'heading', 'subheading', 'paragraph', 'quote', 'list', 'code', 'caption', 'group', 'role']

  test('the body is the type', () => {
    const { letters, block } = styleOf(styleSheetOf(makeRoll({ type: { sizePx: 40, paragraphSpacingPx: 9 } })), 'body')
    expect(letters).toMatchObject({ sizePx: 40, weight: 400, color: '#ffffff', underline: false })
    expect(block).toMatchObject({ align: 'start', spaceBeforePx: 9, spaceAfterPx: 9, indentStartPx: 0 })
  })

  test('all grow with the type', () => {
    const small = styleSheetOf(makeRoll({ type: { sizePx: 20 } }))
    const large = styleSheetOf(makeRoll({ type: { sizePx: 40 } }))
    for (const name of [...names, 'name']) {
      const [one, two] = [styleOf(small, name), styleOf(large, name)]
      expect(two.letters.sizePx, name).toBeCloseTo(2 * one.letters.sizePx)
      expect(two.block.spaceBeforePx, name).toBeCloseTo(2 * one.block.spaceBeforePx)
      expect(two.block.indentStartPx, name).toBeCloseTo(2 * one.block.indentStartPx)
    }
  })

  test('paragraphs are told apart by room only where nothing else does', () => {
    const roomOf = (fields: Record<string, unknown>): number =>
      styleOf(styleSheetOf(makeRoll(fields)), 'paragraph').block.spaceAfterPx
    expect(roomOf({ type: { sizePx: 50 } })).toBe(30)
    expect(roomOf({ type: { sizePx: 50, paragraphSpacingPx: 7 } })).toBe(7)
    expect(roomOf({ cjk: { firstLineIndentEm: 2 } })).toBe(0)
  })

  test('there is no style of an unknown name, nor of one that every object has', () => {
    const sheet = styleSheetOf(makeRoll())
    expect(sheet.get('villain')).toBeNull()
    expect(sheet.get('constructor')).toBeNull()
  })
})
