import { traitsOf, type OutputFormat } from '../../../../shared/formats/table'
import { apngArgs } from './apng'
import { av1Args } from './av1'
import { dnxhrArgs } from './dnxhr'
import { gifArgs } from './gif'
import { h264Args } from './h264'
import { h265Args } from './h265'
import { COLOR_ARGS } from './input'
import { pngArgs } from './png'
import { prores422Args, prores4444Args } from './prores'
import { qtrleArgs } from './qtrle'
import type { CodecArgs, CodecRequest } from './request'
import { tiffArgs } from './tiff'
import { vp9Args } from './vp9'
import { webpArgs } from './webp'

const CODECS: Readonly<Record<OutputFormat, (request: CodecRequest) => CodecArgs>> = {
  'mp4-h264': h264Args,
  'mp4-h265': h265Args,
  'mov-prores4444': software(prores4444Args),
  'mov-prores422hq': software(prores422Args),
  'mov-dnxhr': software(dnxhrArgs),
  'mov-qtrle': software(qtrleArgs),
  'webm-vp9': software(vp9Args),
  'webm-av1': software(av1Args),
  'png-sequence': software(pngArgs),
  'tiff-sequence': software(tiffArgs),
  gif: software(gifArgs),
  apng: software(apngArgs),
  webp: software(webpArgs),
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
