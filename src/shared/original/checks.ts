import type { CheckParams } from '../roll/fields'

/** What the checks over several fields look at. */
interface Checked {
  readonly width: number
  readonly height: number
  readonly font_size: number
  readonly line_spacing: number
  readonly char_spacing: number
  readonly top_margin: number
  readonly bottom_margin: number
  readonly left_margin: number
  readonly right_margin: number
}

interface PayloadCheck extends CheckParams {
  readonly field: string
}

/** What no single field of a payload has: margins that leave no room, spacing that makes lines or letters run backwards. */
export function payloadChecks(payload: Checked): PayloadCheck[] {
  const found: PayloadCheck[] = []
  const { width, height, font_size: size } = payload
  const across = payload.left_margin + payload.right_margin
  if (width - across < size) {
    const params = { value: payload.left_margin, sum: across, width, room: width - across, size }
    found.push({ key: 'original.noWidth', params, field: 'left_margin' })
  }
  const along = payload.top_margin + payload.bottom_margin
  if (along >= height) {
    found.push({
      key: 'original.noHeight',
      params: { value: payload.top_margin, sum: along, height },
      field: 'top_margin',
    })
  }
  for (const field of ['line_spacing', 'char_spacing'] as const) {
    const value = payload[field]
    if (size + value <= 0) found.push({ key: 'original.spacing', params: { value, size }, field })
  }
  return found
}
