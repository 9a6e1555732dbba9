import { OUTPUT_FORMATS, traitsOf, type OutputFormat } from './table'

/** Whether alpha may stand beside a file as a second one: videos can, pictures hold it themselves. */
export function holdsMatte(format: OutputFormat): boolean {
  const { isSequence, animation } = traitsOf(format)
  return !isSequence && animation === null
}

/** Their names, to stand in a sentence. */
export const MATTE_FORMATS = OUTPUT_FORMATS.filter(holdsMatte).join(', ')

/** The matte's name beside the file's: `a.matte.mov` beside `a.mov`. */
export function mattePathOf(filePath: string): string {
  return filePath.replace(/(\.[^./\\]+)?$/, '.matte$1')
}
