import type { Archive } from '../archive'
import { elementAt, elementsOf, readXml, type XmlElement } from '../xml'
import { valueOf } from './properties'
import { counted } from './counted'

interface Level {
  /** `bullet`, `decimal`, `upperRoman` … */
  readonly format: string
  readonly start: number
  /** `%1.` for the number of the first level and a full stop. */
  readonly text: string
  /** Numbers of every level are digits here, as lawyers want them. */
  readonly isLegal: boolean
  /** Id of the paragraph style that takes part in this level. */
  readonly style: string | null
}

/** What stands before a paragraph of a list. */
export interface ListMark {
  readonly kind: 'bullet' | 'number' | 'label'
  /** Level, from 0. */
  readonly level: number
  readonly number: number
  /** Such as `IV.` or `1.2`, as the document shows it; empty for a bullet. */
  readonly label: string
}

const MAX_LEVELS = 9

/** The lists of a document. They are counted as paragraphs come, so each is to be asked once and in order. */
export class Numbering {
  readonly #abstract = new Map<string, ReadonlyMap<number, Level>>()
  /** Of each list: the abstract one it goes by, and its own levels over that one's. */
  readonly #lists = new Map<string, { readonly abstract: string; readonly levels: ReadonlyMap<number, Level> }>()
  readonly #starts = new Map<string, ReadonlyMap<number, number>>()
  readonly #counts = new Map<string, number[]>()
  readonly #begun = new Set<string>()

  static async read(archive: Archive, part: string | null): Promise<Numbering> {
    const numbering = new Numbering()
    const root = part === null ? null : await readXml(archive, part)
    if (root !== null) numbering.#take(root)
    return numbering
  }

  #take(root: XmlElement): void {
    for (const element of elementsOf(root, 'w:abstractNum')) {
      this.#abstract.set(element.attributes.get('w:abstractNumId') ?? '', levelsOf(element))
    }
    for (const element of elementsOf(root, 'w:num')) {
      const id = element.attributes.get('w:numId') ?? ''
      const abstract = valueOf(elementAt(element, 'w:abstractNumId') ?? element) ?? ''
      const own = new Map<number, Level>()
      const starts = new Map<number, number>()
      for (const override of elementsOf(element, 'w:lvlOverride')) {
        const at = Number(override.attributes.get('w:ilvl') ?? 0)
        const start = elementAt(override, 'w:startOverride')
        if (start !== null) starts.set(at, Number(valueOf(start) ?? 1))
        for (const [level, value] of levelsOf(override)) own.set(level, value)
      }
      this.#lists.set(id, { abstract, levels: new Map([...(this.#abstract.get(abstract) ?? []), ...own]) })
      this.#starts.set(id, starts)
    }
  }

  /** The mark of the next paragraph of a list; null where it has none. `style` is the id of the paragraph's style. */
  next(id: string, level: number | undefined, style: string): ListMark | null {
    const list = this.#lists.get(id)
    if (list === undefined) return null
    const byStyle = [...list.levels].find(([, { style: own }]) => own === style)
    const at = Math.min(level ?? byStyle?.[0] ?? 0, MAX_LEVELS - 1)
    const definition = list.levels.get(at)
    if (definition === undefined || definition.format === 'none') return null
    const counts = this.#count(id, list, at)
    if (definition.format === 'bullet') return { kind: 'bullet', level: at, number: 0, label: '' }
    const label = definition.text.replace(/%(\d)/g, (_, digit: string) => {
      const of = Number(digit) - 1
      return counted(counts[of] ?? 1, definition.isLegal ? 'decimal' : (list.levels.get(of)?.format ?? 'decimal'))
    })
    const isPlain = definition.format === 'decimal' && definition.text.replace(/%\d/, '').length <= 1
    return { kind: isPlain ? 'number' : 'label', level: at, number: counts[at] ?? 1, label: label.trim() }
  }

  /** Lists of one abstract list count on from one another; a deeper level begins again under each item. */
  #count(
    id: string,
    list: { readonly abstract: string; readonly levels: ReadonlyMap<number, Level> },
    at: number,
  ): number[] {
    const counts = this.#counts.get(list.abstract) ?? []
    this.#counts.set(list.abstract, counts)
    if (!this.#begun.has(id)) {
      this.#begun.add(id)
      for (const [level, start] of this.#starts.get(id) ?? []) {
        counts.length = Math.min(counts.length, level)
        if (level === at) counts[at] = start - 1
      }
    }
    for (let level = 0; level <= at; level++) {
      const start = this.#starts.get(id)?.get(level) ?? list.levels.get(level)?.start ?? 1
      counts[level] ??= level === at ? start - 1 : start
    }
    counts[at] = (counts[at] ?? 0) + 1
    counts.length = at + 1
    return counts
  }
}

function levelsOf(parent: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const element of elementsOf(parent, 'w:lvl')) {
    const value = (name: string): string | undefined => valueOf(elementAt(element, name) ?? element)
    levels.set(Number(element.attributes.get('w:ilvl') ?? 0), {
      format: value('w:numFmt') ?? 'decimal',
      start: Number(value('w:start') ?? 1),
      text: value('w:lvlText') ?? '',
      isLegal: elementAt(element, 'w:isLgl') !== null,
      style: value('w:pStyle') ?? null,
    })
  }
  return levels
}
