import { describe, expect, it } from 'vitest'
import { newDocument, withFormat } from '../../../src/renderer/studio/document/state'
import { builtInScale, styleNames, withoutStyle, withStyle } from '../../../src/renderer/studio/document/styles'

const start = withFormat(newDocument('# A'), 'markdown')

describe('styles in the window', () => {
  it('are the built-in ones, then the roll’s own', () => {
    const names = styleNames(withStyle(start, 'villain', 'name').settings)
    expect(names.at(0)).toBe('title')
    expect(names.at(-1)).toBe('villain')
    expect(styleNames(withStyle(start, 'title', 'body').settings)).toHaveLength(names.length - 1)
  })

  it('come from another one, and go again without a trace', () => {
    const added = withStyle(start, 'villain', 'name')
    expect(added.spec?.styles).toEqual({ villain: { parent: 'name' } })
    const gone = withoutStyle(added, 'villain')
    expect(gone.spec).toEqual(start.spec)
  })

  it('show the scale that is built in', () => {
    expect([builtInScale('title'), builtInScale('role'), builtInScale('villain')]).toEqual([2, 1, 1])
  })
})

describe('how a text is written', () => {
  it('is kept beside it, and setting it again counts no edit', () => {
    expect(start.spec?.text).toEqual({ content: '# A', format: 'markdown' })
    expect(start.edit).toBe(1)
    expect(withFormat(start, 'markdown')).toBe(start)
  })
})
