import { describe, expect, it } from 'vitest'
import { isPictureName, pictureName, picturePattern, placeOf } from '../../../src/shared/formats/sequence'
import { formatsOfExtension, OUTPUT_FORMATS, traitsOf } from '../../../src/shared/formats/table'
import { choiceOf } from '../../../src/shared/export/choice'

const reason = { key: 'reason.asked', params: {} } as const

describe.each(OUTPUT_FORMATS)('%s', (format) => {
  const { extensions, alpha, isSequence } = traitsOf(format)

  it('is among the formats of each of its extensions, however they are written', () => {
    for (const extension of extensions) {
      expect(formatsOfExtension(extension)).toContain(format)
      expect(formatsOfExtension(extension.toUpperCase())).toContain(format)
    }
  })

  it('goes to a folder only when it is a sequence', () => {
    expect(formatsOfExtension('').includes(format)).toBe(isSequence)
    expect(placeOf(format, `/a/b${extensions[0].toUpperCase()}`)).toBe(
      isSequence ? '/a/b' : `/a/b${extensions[0].toUpperCase()}`,
    )
    expect(placeOf(format, '/a/b')).toBe('/a/b')
  })

  it('never loses alpha without a word', () => {
    const choose = () =>
      choiceOf({ format, alpha: 'straight', encoder: '', reason, quality: 'standard', bitDepth: 'auto' })
    if (alpha === null) expect(choose).toThrow('holds no alpha')
    else expect(choose().bandPixelFormat).toMatch(/a/)
  })
})

describe('pictures of a sequence', () => {
  it('have names that sort by number as long as there are six digits', () => {
    expect(pictureName('png-sequence', 1)).toBe('000001.png')
    expect(pictureName('png-sequence', 1_234_567)).toBe('1234567.png')
    expect(picturePattern('png-sequence')).toBe('%06d.png')
    for (const number of [1, 999_999, 1_000_000]) {
      expect(isPictureName('png-sequence', pictureName('png-sequence', number))).toBe(true)
    }
    for (const name of ['00001.png', '000001.jpg', 'a000001.png', '000001.png.txt', '.png']) {
      expect(isPictureName('png-sequence', name)).toBe(false)
    }
  })
})
