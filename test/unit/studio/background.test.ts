import { describe, expect, it } from 'vitest'
import { withBackgroundKind, withBackgroundPicture } from '../../../src/renderer/studio/document/background'
import { readPath, writePath } from '../../../src/renderer/studio/document/settings-path'
import { newDocument, withSetting } from '../../../src/renderer/studio/document/state'

const start = newDocument('A', { background: { kind: 'color', color: '#123456' } })

describe('kinds of background', () => {
  it('begin as a roll file has them, and come back as they were', () => {
    const gradient = withBackgroundKind(start, 'gradient')
    expect(gradient.spec?.background).toMatchObject({ kind: 'gradient', shape: 'vertical' })
    const turned = withSetting(gradient, 'background.shape', 'radial')
    const colour = withBackgroundKind(turned, 'color')
    expect(colour.spec?.background).toEqual({ kind: 'color', color: '#123456' })
    expect(withBackgroundKind(colour, 'gradient').spec?.background).toMatchObject({ shape: 'radial' })
  })

  it('keep how a picture is fitted when another one is chosen', () => {
    const first = withBackgroundPicture(start, 'token/a.png')
    expect(first.spec?.background).toEqual({ kind: 'image', path: 'token/a.png', fit: 'cover', color: '#000000' })
    const tiled = withSetting(first, 'background.fit', 'tile')
    expect(withBackgroundPicture(tiled, 'token/b.png').spec?.background).toMatchObject({
      path: 'token/b.png',
      fit: 'tile',
    })
    const back = withBackgroundPicture(withBackgroundKind(tiled, 'color'), 'token/c.png')
    expect(back.spec?.background).toMatchObject({ path: 'token/c.png', fit: 'tile' })
  })
})

describe('paths of settings', () => {
  const settings = { background: { stops: [{ color: '#000' }, { color: '#fff' }] } }

  it('go through lists', () => {
    expect(readPath(settings, 'background.stops.1.color')).toBe('#fff')
    expect(readPath(settings, 'background.stops.2.color')).toBeUndefined()
    const written = writePath(settings, 'background.stops.1.color', '#888')
    expect(written).toEqual({ background: { stops: [{ color: '#000' }, { color: '#888' }] } })
    expect(readPath(settings, 'background.stops.1.color')).toBe('#fff')
  })
})
