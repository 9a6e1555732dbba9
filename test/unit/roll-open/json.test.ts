import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFlaw } from '../../../src/main/roll/json-flaw'
import { parseJson } from '../../../src/main/roll/json'
import { faultIn } from '../text/fault-in'

const jsonErrorAt = (text: string): number | null => {
  const flaw = jsonFlaw(text)
  return flaw?.kind === 'syntax' ? flaw.at : null
}

const isValid = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the flaw of a JSON text', () => {
  it('finds no error in what JSON.parse accepts', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(4), (text, indent) => {
        expect(jsonErrorAt(text)).toBeNull()
        expect(jsonErrorAt(JSON.stringify(JSON.parse(text), null, indent))).toBeNull()
      }),
    )
  })

  it('is where an object has a field for the second time, however it is escaped', () => {
    const object = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(object, fc.nat(), fc.nat(), (keys, which, depth) => {
        const key = keys[which % keys.length]!
        const unit = (at: number): string => `\\u${key.charCodeAt(at).toString(16).padStart(4, '0')}`
        const escaped = Array.from({ length: key.length }, (_, at) => unit(at))
        const inside = keys.map((name) => `${JSON.stringify(name)}: {"x": [1, {"x": 2}]}`).join(', ')
        const before = `${'['.repeat(depth % 4)}{${inside}, `
        const twice = `${before}"${escaped.join('')}": 0}${']'.repeat(depth % 4)}`
        const field = [...Array.from({ length: depth % 4 }, () => '0'), key].join('.')
        expect(jsonFlaw(twice)).toEqual({ kind: 'twice', at: before.length, field })
      }),
    )
  })

  it('is found in a text that fills the memory of no regular expression', () => {
    const long = '\\"a'.repeat(3_000_000)
    expect(jsonFlaw(`{"text": "${long}"}`)).toBeNull()
    expect(jsonFlaw(`{"text": "${long}" x}`)).toEqual({ kind: 'syntax', at: long.length + 12 })
  })

  it('agrees with JSON.parse on damaged texts', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '{', 'x', '\\', '\n', '0', '-', ':', '.'))
      .map(
        ([text, at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + 1),
      )
    fc.assert(
      fc.property(damaged, (text) => {
        const flaw = jsonFlaw(text)
        // Damage may make two names alike, and what follows is then not looked at.
        if (flaw?.kind !== 'twice') expect(flaw === null).toBe(isValid(text))
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

  it('names the field that is there twice, and where', () => {
    const text = '{\n  "rollvideo": 1,\n  "scroll": {\n    "marks": [{ "line": 1 }, { "line": 2, "line": 3 }]\n  }\n}'
    expect(faultIn(() => parseJson(text, 'a.roll.json'))).toEqual({
      kind: 'input',
      key: 'input.jsonTwice',
      field: 'scroll.marks.1.line',
      params: { path: 'a.roll.json', line: 4, column: 43, name: 'scroll.marks.1.line' },
    })
  })

  it('reads what is valid', () => {
    expect(parseJson('{"rollvideo": 1}', 'a.roll.json')).toEqual({ rollvideo: 1 })
  })
})
