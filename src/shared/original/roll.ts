import { FaultError } from '../messages/fault'
import { faultsOfIssue } from '../roll/issue-faults'
import { isObject } from '../roll/is-object'
import type { RollInput } from '../roll/spec'
import { payloadSchema, type Payload } from './payload'

/** Whether some data is a task of the original service's, or the payload of one, and no roll file. */
export function isOriginal(data: unknown): data is Record<string, unknown> {
  if (!isObject(data) || 'rollvideo' in data) return false
  return isObject(data['payload']) || typeof data['text'] === 'string'
}

/**
 * The roll of an original payload, bare or in its task (`{payload, source, uid}`). Paths stay as they are.
 * FaultError (roll) with the first bad field, by its own name.
 */
export function rollOfOriginal(data: Record<string, unknown>): RollInput {
  const payload = withoutEmpty(isObject(data['payload']) ? data['payload'] : data)
  const parsed = payloadSchema.safeParse(payload)
  if (parsed.success) return rollOf(parsed.data)
  const [first] = parsed.error.issues.flatMap((issue) => faultsOfIssue(issue, payload))
  throw first === undefined ? new TypeError('A payload is invalid without a fault.') : new FaultError(first)
}

/** Clients send null, and no path, for what they leave out. */
function withoutEmpty(payload: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(payload).filter(([name, value]) => value !== null && (name === 'text' || value !== '')),
  )
}

function rollOf(payload: Payload): RollInput {
  return {
    rollvideo: 1,
    text: { content: payload.text },
    frame: { width: payload.width, height: payload.height, fps: payload.fps },
    type: {
      ...fontOf(payload.font_path),
      sizePx: payload.font_size,
      color: payload.font_color,
      lineSpacingPx: payload.line_spacing,
      letterSpacingPx: payload.char_spacing,
    },
    margins: {
      topPx: payload.top_margin,
      rightPx: payload.right_margin,
      bottomPx: payload.bottom_margin,
      leftPx: payload.left_margin,
    },
    edges: { maskTopPx: payload.top_margin, maskBottomPx: payload.bottom_margin },
    scroll: {
      pxPerFrame: speedOf(payload.roll_px),
      holdStartSeconds: 2,
      holdEndSeconds: 2,
      minScrollSeconds: 8,
      start: 'top',
      end: 'above',
    },
    background: backgroundOf(payload),
    audio: payload.audio_path === undefined ? null : { path: payload.audio_path },
  }
}

/** A path, or the name of a font. */
function fontOf(font: string | undefined): { readonly file?: string; readonly family?: string[] } {
  if (font === undefined) return {}
  return /[/\\]|\.(?:ttf|otf|ttc|otc)$/i.test(font) ? { file: font } : { family: [font] }
}

/** Speeds come as floats, such as 1.6666666666666667, which no frame arithmetic holds: four decimals are kept. */
function speedOf(rollPx: number): number {
  return Math.round(rollPx * 10_000) / 10_000
}

/** A picture takes the place of the colour. */
function backgroundOf({ background_url: path, scale_mode: fit, bg_color: color }: Payload): RollInput['background'] {
  return path === undefined ? { kind: 'color', color } : { kind: 'image', path, fit }
}
