import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonErrorAt } from '../../../src/main/roll/json-error'
import { parseJson } from '../../../src/main/roll/json'
import { faultIn } from '../text/fault-in'

const isValid = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('jsonErrorAt', () => {
  it('finds no error in what JSON.parse accepts', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(4), (text, indent) => {
        expect(jsonErrorAt(text)).toBeNull()
        expect(jsonErrorAt(JSON.stringify(JSON.parse(text), null, indent))).toBeNull()
      }),
    )
  })

  it('agrees with JSON.parse on damaged texts', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '{', 'x', '\\', '\n', '0', '-', ':', '.'))
      .map(
        ([text, at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + 1),
      )
    fc.assert(
      fc.property(damaged, (text) => {
        expect(jsonErrorAt(text) === null).toBe(isValid(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('points at the first character that cannot stand there: all before it can be gone on with', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom(',', '}', ']', ':', '?'))
      .map(([text, at, piece]) => text.slice(0, at % text.length) + piece + text.slice(at % text.length))
    fc.assert(
      fc.property(damaged, (text) => {
        const at = jsonErrorAt(text)
        fc.pre(at !== null)
        expect(jsonErrorAt(text.slice(0, at))).toSatisfy((before) => before === null || before === at)
      }),
    )
  })
})

describe('parseJson', () => {
  it.each([
    ['{\n  "rollvideo": 1,\n  "text": {"content": "a",}\n}', 3, 27],
    ['{\r\n  "rollvideo": x\r\n}', 2, 16],
    ['{"text": "one\ntwo"}', 1, 10],
    ['{"rollvideo": 1', 1, 16],
    ['', 1, 1],
    ['{} {}', 1, 4],
  ])('names line and column: %j', (text, line, column) => {
    const fault = faultIn(() => parseJson(text, 'a.roll.json'))
    expect(fault).toMatchObject({ kind: 'input', key: 'input.json', params: { path: 'a.roll.json', line, column } })
  })

  it('reads what is valid', () => {
    expect(parseJson('{"rollvideo": 1}', 'a.roll.json')).toEqual({ rollvideo: 1 })
  })
})
