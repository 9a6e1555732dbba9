import { describe, expect, it } from 'vitest'
import { halved, halvingsFor } from '../../../src/renderer/engine/preview/halvings'

const FRAME = { widthPx: 1080, heightPx: 1920 }

describe('halvingsFor', () => {
  it.each([
    [1080, 1920, 0],
    [2160, 3840, 0],
    [600, 1067, 0],
    [540, 960, 1],
    [280, 498, 1],
    [270, 480, 2],
    [100, 178, 3],
  ])('of a phone frame shown at %i × %i are %i', (widthPx, heightPx, times) => {
    expect(halvingsFor(FRAME, { widthPx, heightPx })).toBe(times)
  })

  it('are none while the size is not known, or there is no room', () => {
    expect(halvingsFor(FRAME, null)).toBe(0)
    expect(halvingsFor(FRAME, { widthPx: 0, heightPx: 0 })).toBe(0)
  })
})

describe('halved', () => {
  it('never loses the last px', () => {
    expect([halved(1080, 1), halved(1080, 4), halved(2, 5)]).toEqual([540, 68, 1])
  })
})
