import { assert, constantFrom, double, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandOfKey, showKeys } from '../../../src/renderer/studio/commands/keys'
import { readNumber, showNumber, stepNumber } from '../../../src/renderer/studio/ui/number-text'
import { showDuration } from '../../../src/renderer/studio/queue/duration'

const press = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

describe('number fields', () => {
  it('read numbers as numbers, ratios as text, and leave the rest for the roll to name', () => {
    expect(readNumber(' 12.5 ', false)).toBe(12.5)
    expect(readNumber('8/5', true)).toBe('8/5')
    expect(readNumber('3', true)).toBe('3')
    expect(readNumber('twelve', false)).toBe('twelve')
    expect(readNumber('', false)).toBe('')
  })

  it('show again what they have read', () => {
    assert(
      property(double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(showNumber(value), false)).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  it('step to the next value on the grid, never below the least', () => {
    expect(stepNumber('8/5', 1, 1, 1)).toBe('2')
    expect(stepNumber('8/5', -1, 1, 1)).toBe('1')
    expect(stepNumber('1', -1, 1, 1)).toBe('1')
    expect(stepNumber('2', 1, 0.5, 0)).toBe('2.5')
    expect(stepNumber('-3', -1, 1, -2000)).toBe('-4')
    expect(stepNumber('wide', 1, 1, 0)).toBeNull()
  })

  it('always move by at most a step and land on the grid', () => {
    assert(
      property(integer({ min: 0, max: 10_000 }), constantFrom(1 as const, -1 as const), (tenths, direction) => {
        const present = tenths / 10
        const next = Number(stepNumber(String(present), direction, 1, -10))
        expect(Number.isInteger(next)).toBe(true)
        expect(Math.abs(next - present)).toBeLessThanOrEqual(1)
        expect(Math.sign(next - present)).toBe(direction)
      }),
    )
  })
})

describe('keys', () => {
  it('run commands only without a modifier: those with one are the menu’s', () => {
    expect(commandOfKey({ ...press, key: ' ' })).toBe('playback.toggle')
    expect(commandOfKey({ ...press, key: 'ArrowRight' })).toBe('playback.forward')
    expect(commandOfKey({ ...press, key: 'ArrowRight', shiftKey: true })).toBeNull()
    expect(commandOfKey({ ...press, key: 's', ctrlKey: true })).toBeNull()
    expect(commandOfKey({ ...press, key: 'x' })).toBeNull()
  })

  it('are written as the computer writes them', () => {
    expect(showKeys('CmdOrCtrl+Shift+S', false)).toBe('Ctrl+Shift+S')
    expect(showKeys('CmdOrCtrl+Shift+S', true)).toBe('⌘⇧S')
    expect(showKeys('Left', false)).toBe('←')
  })
})

describe('waiting times', () => {
  it('are whole seconds, with hours only where there are some', () => {
    expect(showDuration(0.2)).toBe('0:01')
    expect(showDuration(750)).toBe('12:30')
    expect(showDuration(3723)).toBe('1:02:03')
    expect(showDuration(Number.POSITIVE_INFINITY)).toBe('0:00')
  })
})
