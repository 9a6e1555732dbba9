import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRoll } from '../../../src/main/roll/open'

const folder = resolve(import.meta.dirname, '../../../resources/samples')
const rolls = readdirSync(folder).filter((name) => name.endsWith('.roll.json'))

describe('the samples', () => {
  it('are there', () => {
    expect(rolls).toEqual(['moon-credits.roll.json', 'peach-blossom-spring.roll.json', 'tempest-credits.roll.json'])
  })

  it.each(rolls)('%s opens, and moves by whole px', async (name) => {
    const { roll } = await openRoll(join(folder, name))
    expect(roll.content.length).toBeGreaterThan(150)
    expect(roll.spec.scroll.pxPerFrame).toMatch(/^\d+$/)
  })
})
