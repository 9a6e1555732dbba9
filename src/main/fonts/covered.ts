import type { FontFace } from './face'
import { type Coverage, isCovered } from './sfnt/coverage'
import { readFaceCoverage } from './sfnt/file'

const coverages = new Map<string, Promise<Coverage>>()

/** The characters of a face, read when first asked for and then remembered. */
async function coverageOf(face: FontFace): Promise<Coverage> {
  const key = `${face.path}#${face.faceIndex}`
  let coverage = coverages.get(key)
  if (coverage === undefined) {
    coverage = readFaceCoverage(face.path, face.faceIndex).catch(() => new Uint32Array())
    coverages.set(key, coverage)
  }
  return coverage
}

/** Which of some characters a face has. */
export async function coveredBy(face: FontFace, codePoints: ReadonlySet<number>): Promise<readonly number[]> {
  const coverage = await coverageOf(face)
  return [...codePoints].filter((codePoint) => isCovered(coverage, codePoint))
}
