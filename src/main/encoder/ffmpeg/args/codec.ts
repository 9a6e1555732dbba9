import { traitsOf, type OutputFormat } from '../../../../shared/formats/table'
import { h264Args } from './h264'
import { COLOR_ARGS } from './input'
import { pngArgs } from './png'
import { proresArgs } from './prores'
import type { CodecArgs, CodecRequest } from './request'
import { vp9Args } from './vp9'

const CODECS: Readonly<Record<OutputFormat, (request: CodecRequest) => CodecArgs>> = {
  'mp4-h264': h264Args,
  'mov-prores4444': software(proresArgs),
  'webm-vp9': software(vp9Args),
  'png-sequence': software(pngArgs),
}

/** The codec's own arguments, as an export uses them; a probe tries the same. */
export function codecArgs(request: CodecRequest): CodecArgs {
  const { format } = request.choice
  const { before, after } = CODECS[format](request)
  return { before, after: traitsOf(format).colorTags === 'none' ? after : [...after, ...COLOR_ARGS] }
}

function software(argsOf: (request: CodecRequest) => readonly string[]): (request: CodecRequest) => CodecArgs {
  return (request) => ({ before: [], after: argsOf(request) })
}
