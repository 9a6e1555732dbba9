import * as fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText, type TextEncoding } from '../../../src/main/text/decode'
import { faultIn } from './fault-in'
import { SIMPLIFIED, TRADITIONAL } from './paragraphs'

const encode = (text: string, encoding: TextEncoding, addBom = false): Uint8Array =>
  iconv.encode(text, encoding, { addBOM: addBom })

const fits = (text: string, encoding: TextEncoding): boolean =>
  iconv.decode(iconv.encode(text, encoding), encoding) === text

/** A run of whole sentences of a paragraph, at least two, as a person would save them. */
const excerptOf = (paragraphs: readonly string[]): fc.Arbitrary<string> => {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.match(/[^。！？]+[。！？”」]*/g) ?? [])
  return fc
    .tuple(fc.nat(sentences.length - 2), fc.integer({ min: 2, max: 30 }), fc.constantFrom('', '\n', '\r\n'))
    .map(([from, count, separator]) => sentences.slice(from, from + count).join(separator))
}

describe('decodeText', () => {
  const cases: readonly [TextEncoding, string, readonly string[]][] = [
    ['utf-8', 'simplified', SIMPLIFIED],
    ['utf-16le', 'simplified', SIMPLIFIED],
    ['utf-16be', 'traditional', TRADITIONAL],
    ['gb18030', 'simplified', SIMPLIFIED],
    ['gb18030', 'traditional', TRADITIONAL],
    ['big5', 'traditional', TRADITIONAL],
  ]
  it.each(cases)('reads %s without a mark (%s Chinese)', (encoding, _, paragraphs) => {
    fc.assert(
      fc.property(excerptOf(paragraphs), (text) => {
        fc.pre(fits(text, encoding))
        expect(decodeText(encode(text, encoding))).toEqual({ text, encoding })
      }),
    )
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('reads %s with a mark, and takes it off', (encoding) => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~\u4E00-\u9FFF\u{1F600}-\u{1F64F}]{0,40}$/u), (text) => {
        expect(decodeText(encode(text, encoding, true))).toEqual({ text, encoding })
      }),
    )
  })

  it.each(['utf-16le', 'utf-16be'] as const)('reads English in %s without a mark', (encoding) => {
    const text = 'Our revels now are ended.\r\nThese our actors, as I foretold you, were all spirits.'
    expect(decodeText(encode(text, encoding))).toEqual({ text, encoding })
  })

  it.each(['gb18030', 'big5'] as const)('tells a few Chinese words among English in %s', (encoding) => {
    const text = 'Directed by 王家衛 (Wong Kar-wai). 音樂: 梅林茂. The end of a long, long list of names in English.'
    expect(decodeText(encode(text, encoding))).toEqual({ text, encoding })
  })

  it('keeps strict UTF-8 as it is, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/[\p{Cc}\uFEFF]/u.test(text) && binaryFree(text))
        expect(decodeText(new TextEncoder().encode(text)).text).toBe(text)
      }),
    )
  })

  it('answers with a text or an input fault, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const fault = faultIn(() => decodeText(bytes))
        expect(fault === null || fault.kind === 'input').toBe(true)
      }),
    )
  })
})

describe('what is no text', () => {
  it.each([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'input.format'],
    ['a font', [0, 1, 0, 0, 0, 16], 'input.format'],
    ['a Word document', [0x50, 0x4b, 3, 4, 20, 0], 'input.format'],
    ['an MP4', [0, 0, 0, 32, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6f, 0x6d], 'input.format'],
    ['NULs', [65, 0, 0, 0, 66, 0, 0, 0, 67], 'input.binary'],
    ['control characters', [65, 1, 2, 3, 66, 5, 6, 7, 67], 'input.binary'],
  ])('refuses %s', (_, bytes, key) => {
    expect(faultIn(() => decodeText(Uint8Array.from(bytes), 'x.txt'))).toMatchObject({ kind: 'input', key })
  })

  it('refuses Latin-1 rather than making Chinese of it', () => {
    const text = iconv.encode('Le café était fermé, et les élèves très déçus.', 'latin1')
    expect(faultIn(() => decodeText(text, 'x.txt'))).toMatchObject({ kind: 'input', key: 'input.encoding' })
  })

  it('names the line where UTF-8 is damaged', () => {
    const bytes = new TextEncoder().encode(`${SIMPLIFIED[0]}\n缘溪行\n${SIMPLIFIED[1]}`)
    const line2 = bytes.indexOf(10) + 1
    bytes[line2] = 0x41
    expect(faultIn(() => decodeText(bytes, 'x.txt'))).toMatchObject({ key: 'input.damaged', params: { line: 2 } })
  })
})

const binaryFree = (text: string): boolean =>
  !/^(%PDF-|PK|\{\\rtf|GIF8|RIFF|OggS|fLaC|ID3|OTTO|ttcf|wOF|....ftyp)/s.test(text)
