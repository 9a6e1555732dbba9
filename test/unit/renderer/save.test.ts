import { beforeEach, describe, expect, it } from 'vitest'
import { saveAndClose, saveDocument } from '../../../src/renderer/studio/actions/documents'
import { ContentSync } from '../../../src/renderer/studio/document/content-sync'
import { isDirty, newDocument, opened, withContent } from '../../../src/renderer/studio/document/state'
import { createDocumentStore } from '../../../src/renderer/studio/document/store'

const place = { name: 'old.roll.json', token: 'old', folder: 'f' }

/** A window whose saves take as long as `during`, which is what happens meanwhile. */
function saving(during: (studio: ReturnType<typeof parts>) => void) {
  const own = parts()
  let closed = false
  const bridge = {
    saveDocument: async () => {
      await Promise.resolve()
      during(own)
      return { ok: true, value: place } as const
    },
    close: async () => {
      closed = true
      return Promise.resolve({ ok: true, value: undefined } as const)
    },
  }
  return { ...own, bridge, isClosed: () => closed }
}

function parts() {
  const documents = createDocumentStore(withContent(newDocument('A'), 'AB'))
  return { documents, content: new ContentSync(documents) }
}

describe('a save', () => {
  let studio = saving(() => {})
  beforeEach(() => {
    studio = saving(() => {})
  })

  it('gives the roll its place and leaves it clean, so that the window may close', async () => {
    await saveAndClose(studio)
    expect(studio.documents.getState()).toMatchObject(place)
    expect(isDirty(studio.documents.getState())).toBe(false)
    expect(studio.isClosed()).toBe(true)
  })

  it('gives its place to no document that was opened in the meantime', async () => {
    const other = {
      token: 'new',
      name: 'new.roll.json',
      content: 'B',
      format: 'plain' as const,
      folder: null,
      settings: null,
    }
    studio = saving(({ documents }) => documents.setState(opened(documents.getState(), other)))
    expect(await saveDocument(studio)).toBe(true)
    expect(studio.documents.getState()).toMatchObject({ token: 'new', name: 'new.roll.json', content: 'B' })
  })

  it('keeps the window open for what was edited in the meantime', async () => {
    studio = saving(({ documents }) => documents.setState(withContent(documents.getState(), 'ABC')))
    await saveAndClose(studio)
    expect(studio.documents.getState()).toMatchObject(place)
    expect(isDirty(studio.documents.getState())).toBe(true)
    expect(studio.isClosed()).toBe(false)
  })
})
