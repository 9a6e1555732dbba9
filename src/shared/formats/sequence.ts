import { traitsOf, type OutputFormat } from './table'

/** Digits of a picture's number, at least. */
const DIGITS = 6

/** Name of a sequence's n-th picture, counted from 1. */
export function pictureName(format: OutputFormat, number: number): string {
  return `${String(number).padStart(DIGITS, '0')}${traitsOf(format).extensions[0]}`
}

/** The same as a pattern of ffmpeg's. */
export function picturePattern(format: OutputFormat): string {
  return `%0${DIGITS}d${traitsOf(format).extensions[0]}`
}

/** Whether a file's name is one of a sequence's pictures. */
export function isPictureName(format: OutputFormat, name: string): boolean {
  const extension = traitsOf(format).extensions[0]
  return name.endsWith(extension) && /^\d{6,}$/.test(name.slice(0, -extension.length))
}

/** Where an output goes: a sequence in the folder that has its name without the ending of a picture. */
export function placeOf(format: OutputFormat, outputPath: string): string {
  const { extensions, isSequence } = traitsOf(format)
  if (!isSequence) return outputPath
  const ending = extensions.find((extension) => outputPath.toLowerCase().endsWith(extension))
  return ending === undefined ? outputPath : outputPath.slice(0, -ending.length)
}
