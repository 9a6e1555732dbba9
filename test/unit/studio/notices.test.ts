import { describe, expect, it } from 'vitest'
import { unplacedNotices } from '../../../src/renderer/studio/preview/unplaced'
import type { Notice } from '../../../src/shared/messages/fault'

const notice = (severity: Notice['severity'], n: number, field?: string): Notice => ({
  severity,
  key: 'studio.oneFile',
  params: { n },
  ...(field === undefined ? {} : { field }),
})

describe('the notices in the list', () => {
  it('are all but the first of each field that has a control', () => {
    const first = notice('warning', 1, 'type.sizePx')
    const second = notice('info', 2, 'type.sizePx')
    const third = notice('info', 3, 'type.sizePx')
    const other = notice('info', 4, 'scroll.pxPerFrame')
    expect(unplacedNotices([first, other, second, third])).toEqual([second, third])
  })

  it('are errors and those that have no control, each of them', () => {
    const all = [
      notice('error', 1, 'type.sizePx'),
      notice('warning', 2),
      notice('info', 3, 'text.content'),
      notice('info', 4, 'text.content'),
    ]
    expect(unplacedNotices(all)).toEqual(all)
  })
})
