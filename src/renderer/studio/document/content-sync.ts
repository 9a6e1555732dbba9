import { indexAt, type TextPlace } from '../../../shared/document/place'
import { touched, withContent } from './state'
import type { DocumentStore } from './store'

/** Below this a text is read at once; above, typing goes first. */
const SMALL_CHARACTERS = 20_000
const SMALL_DELAY_MS = 30
const LARGE_DELAY_MS = 180

/** A text box, as far as it matters here. */
interface TextBox {
  value: string
  focus(): void
  blur(): void
  setSelectionRange(start: number, end: number): void
}

/**
 * Carries a text box's text into the document, after the keystroke rather than in it: reading the whole
 * text, checking and laying it out must not hold up typing.
 */
export class ContentSync {
  readonly #store: DocumentStore
  #box: TextBox | null = null
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(store: DocumentStore) {
    this.#store = store
  }

  attach(box: TextBox): void {
    this.#box = box
    box.value = this.#store.getState().content
  }

  detach(): void {
    this.flush()
    this.#box = null
  }

  /** To be called at each keystroke; does next to nothing. */
  typed(): void {
    if (this.#timer !== null) return
    this.#store.setState(touched(this.#store.getState()))
    const isSmall = this.#store.getState().content.length < SMALL_CHARACTERS
    this.#timer = setTimeout(() => this.flush(), isSmall ? SMALL_DELAY_MS : LARGE_DELAY_MS)
  }

  /** Puts the caret at a place of the text, and shows it. */
  show(place: TextPlace): void {
    const index = indexAt(this.#box?.value ?? '', place)
    // Chromium scrolls to the caret when the box takes the focus.
    this.#box?.blur()
    this.#box?.setSelectionRange(index, index)
    this.#box?.focus()
  }

  /** The text as it now stands, in the document: before saving, exporting, closing. */
  flush(): void {
    if (this.#timer === null) return
    clearTimeout(this.#timer)
    this.#timer = null
    if (this.#box !== null) this.#store.setState(withContent(this.#store.getState(), this.#box.value))
  }

  /** The document's text in the box: after another document was opened. What was typed since is dropped. */
  reload(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#box !== null) this.#box.value = this.#store.getState().content
  }
}
