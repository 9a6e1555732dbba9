import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tell } from '../../../src/shared/messages/tell'
import { mergeRollInputs } from '../../../src/shared/roll/merge'
import { styleSheetOf } from '../../../src/shared/styles/style-sheet'
import { faultsWith, makeRoll } from './make'

type Rules = Record<string, Record<string, unknown>>

const lettersOf = (styles: Rules, name: string, type = {}) =>
  styleSheetOf(makeRoll({ styles, type })).get(name)?.letters
const blockOf = (styles: Rules, name: string) => styleSheetOf(makeRoll({ styles })).get(name)?.block

describe('styles of a roll', () => {
  test('change the built-in ones, which keep what is not said', () => {
    const letters = lettersOf({ heading: { color: '#ff0000' } }, 'heading')
    expect(letters).toMatchObject({ color: '#ff0000', weight: 700, sizePx: 72 })
    expect(lettersOf({ heading: { sizePx: 50 } }, 'heading')).toMatchObject({ sizePx: 50, weight: 700 })
    expect(lettersOf({ heading: { sizeScale: 3 } }, 'heading')).toMatchObject({ sizePx: 144 })
  })

  test('inherit from one another, the sizes multiplied', () => {
    const styles = { villain: { parent: 'name', color: '#0f0' }, henchman: { parent: 'villain', sizeScale: 0.5 } }
    expect(lettersOf(styles, 'henchman')).toMatchObject({ color: '#0f0', weight: 700, sizePx: 24 })
    expect(lettersOf({ ...styles, name: { sizeScale: 2 } }, 'henchman')).toMatchObject({ sizePx: 48 })
  })

  test('rooms of built-in styles grow with their own letters; px stay', () => {
    expect(blockOf({ heading: { sizePx: 100 } }, 'heading')).toMatchObject({ spaceBeforePx: 100, spaceAfterPx: 40 })
    expect(blockOf({ heading: { sizePx: 100, spaceBeforePx: 3 } }, 'heading')).toMatchObject({ spaceBeforePx: 3 })
    expect(blockOf({ quote: { indentStartPx: 0 } }, 'quote')).toMatchObject({ indentStartPx: 0, indentEndPx: 72 })
  })

  test('a family of one’s own is not hidden behind an inherited file', () => {
    const type = { file: 'body.ttf' }
    expect(lettersOf({ name: { weight: 400 } }, 'name', type)?.file).toBe('body.ttf')
    expect(lettersOf({ name: { family: ['Noto Sans'] } }, 'name', type)?.file).toBeNull()
    expect(lettersOf({ name: { family: ['Noto Sans'], file: 'name.ttf' } }, 'name', type)?.file).toBe('name.ttf')
  })

  test('effects are taken off by null and inherited where nothing is said', () => {
    const type = { outline: { widthPx: 3 } }
    expect(lettersOf({ name: { outline: null } }, 'name', type)?.outline).toBeNull()
    expect(lettersOf({ name: {} }, 'name', type)?.outline).toMatchObject({ widthPx: 3 })
  })

  test('whatever chain of parents there is, the end of it has the product of all sizes', () => {
    const scales = fc.array(fc.double({ min: 0.5, max: 1.5, noNaN: true }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(scales, (given) => {
        const styles = Object.fromEntries(
          given.map((sizeScale, index) => [`s${index}`, { sizeScale, parent: index === 0 ? 'body' : `s${index - 1}` }]),
        )
        const sizePx = lettersOf(styles, `s${given.length - 1}`, { sizePx: 100 })?.sizePx
        expect(sizePx).toBeCloseTo(given.reduce((product, scale) => product * scale, 100))
      }),
    )
  })
})

/** Each bad style with the sentence that is told of it. */
const BAD: readonly (readonly [styles: Rules, field: string, key: string])[] = [
  [{ a: { parent: 'a' } }, 'styles.a.parent', 'roll.style.cycle'],
  [{ heading: { parent: 'heading' } }, 'styles.heading.parent', 'roll.style.cycle'],
  [{ paragraph: { parent: 'quote' } }, 'styles.paragraph.parent', 'roll.style.cycle'],
  [{ a: { parent: 'b' }, b: { parent: 'zzzzz' } }, 'styles.b.parent', 'roll.style.parent'],
  [{ a: { parent: 'headng' } }, 'styles.a.parent', 'roll.style.parentMeant'],
  [{ a: { parent: 'constructor' } }, 'styles.a.parent', 'roll.style.parent'],
  [{ body: { color: '#fff' } }, 'styles.body', 'roll.style.body'],
  [{ 'a b': {} }, 'styles.a b', 'roll.style.name'],
  [{ '': {} }, 'styles.', 'roll.style.name'],
  [{ a: { sizePx: 20, sizeScale: 2 } }, 'styles.a.sizeScale', 'roll.style.twoSizes'],
  [{ a: { sizeScale: 0.06 } }, 'styles.a.sizeScale', 'roll.style.size'],
  [
    { a: { parent: 'title', sizeScale: 20 }, b: { parent: 'a', sizeScale: 2 } },
    'styles.b.sizeScale',
    'roll.style.size',
  ],
  [{ a: { sizePx: 20, lineSpacingPx: -20 } }, 'styles.a.lineSpacingPx', 'roll.lineSpacing'],
  [{ a: { sizePx: 20, letterSpacingPx: -30 } }, 'styles.a.letterSpacingPx', 'roll.letterSpacing'],
  [{ a: { colour: '#fff' } }, 'styles.a.colour', 'roll.unknownFieldMeant'],
  [{ a: { color: 'red' } }, 'styles.a.color', 'roll.color'],
  [{ a: { weight: 0 } }, 'styles.a.weight', 'roll.tooSmall'],
  [{ a: { outline: { widthPx: 0 } } }, 'styles.a.outline.widthPx', 'roll.notAbove'],
]

describe('a bad style', () => {
  test.each(BAD)('%j is told at %s: %s', (styles, field, key) => {
    const [fault] = faultsWith({ styles })
    expect(fault).toMatchObject({ kind: 'roll', field, key })
    for (const language of ['en', 'zh'] as const) {
      const told = tell(fault!, language)
      expect(told).toContain(field)
      expect(told).not.toMatch(/\{\w+\}|undefined/)
    }
  })

  test('of a circle each style is told, with the way round', () => {
    const faults = faultsWith({ styles: { a: { parent: 'b' }, b: { parent: 'c' }, c: { parent: 'b' } } })
    expect(faults.map(({ field }) => field)).toEqual(['styles.b.parent', 'styles.c.parent'])
    expect(tell(faults[0]!, 'en')).toContain('b → c → b')
  })
})

test('a size of a later layer takes the place of a scale of an earlier one', () => {
  const laid = mergeRollInputs({ styles: { a: { sizeScale: 2, weight: 700 } } }, { styles: { a: { sizePx: 30 } } })
  expect(laid).toEqual({ styles: { a: { sizePx: 30, weight: 700 } } })
})
