import type { FontChain } from './font-chain'
import type { MissingGlyphs } from './types'
import { characterBits, IGNORABLE } from './unicode/characters'

const MOST_LISTED = 64

/** Collects the characters that no face can draw. */
export class MissingCollector {
  private count = 0
  private readonly characters = new Set<string>()

  /** Adds the characters of a cluster that no face has whole: those that are in no face, or else all of it. */
  addCluster(cluster: string, chain: FontChain): void {
    const visible = Array.from(cluster).filter(
      (character) => (characterBits(character.codePointAt(0)!) & IGNORABLE) === 0,
    )
    const uncovered = visible.filter((character) => chain.faceFor(character, 0, character.length) < 0)
    if (uncovered.length === 0) this.add(cluster)
    else uncovered.forEach((character) => this.add(character))
  }

  list(): MissingGlyphs {
    return { count: this.count, characters: [...this.characters] }
  }

  private add(character: string): void {
    this.count++
    if (this.characters.size < MOST_LISTED) this.characters.add(character)
  }
}
