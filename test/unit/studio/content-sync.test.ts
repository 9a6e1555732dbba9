import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ContentSync } from '../../../src/renderer/studio/document/content-sync'
import { isDirty, newDocument, opened } from '../../../src/renderer/studio/document/state'
import { createDocumentStore } from '../../../src/renderer/studio/document/store'

function open(content: string) {
  const store = createDocumentStore(newDocument(content))
  const sync = new ContentSync(store)
  const box = { value: '', focus: vi.fn(), blur: vi.fn(), setSelectionRange: vi.fn() }
  sync.attach(box)
  return { store, sync, box }
}

describe('from the text box to the document', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('shows the document and follows what is typed, after the keystroke', () => {
    const { store, sync, box } = open('A')
    expect(box.value).toBe('A')
    box.value = 'AB'
    sync.typed()
    expect(store.getState().content).toBe('A')
    expect(isDirty(store.getState())).toBe(true)
    vi.runAllTimers()
    expect(store.getState().content).toBe('AB')
  })

  it('reads the box once for a burst of keystrokes', () => {
    const { store, sync, box } = open('A')
    let changes = 0
    store.subscribe((state, before) => {
      if (state.content !== before.content) changes += 1
    })
    for (const value of ['AB', 'ABC', 'ABCD']) {
      box.value = value
      sync.typed()
    }
    vi.runAllTimers()
    expect(changes).toBe(1)
    expect(store.getState().content).toBe('ABCD')
  })

  it('hands over what was typed last when it must be complete', () => {
    const { store, sync, box } = open('A')
    box.value = 'AB'
    sync.typed()
    sync.flush()
    expect(store.getState().content).toBe('AB')
  })

  it('drops what was typed when another document is opened', () => {
    const { store, sync, box } = open('A')
    box.value = 'AB'
    sync.typed()
    store.setState(
      opened(store.getState(), {
        token: null,
        name: 'b.txt',
        content: 'B',
        format: 'plain',
        folder: null,
        settings: null,
      }),
    )
    sync.reload()
    vi.runAllTimers()
    expect(box.value).toBe('B')
    expect(store.getState().content).toBe('B')
    expect(isDirty(store.getState())).toBe(false)
  })
})
