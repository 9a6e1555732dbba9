export interface Picture {
  readonly name: string
  readonly extension: 'png' | 'gif'
  /** From 0. */
  readonly frame: number
}

export interface Section {
  readonly title: string
  readonly pictures: readonly Picture[]
  readonly snippets: readonly { readonly language: string; readonly code: string }[]
}

export function picturesOf(markdown: string): Picture[]
export function sectionsOf(markdown: string): Section[]
