import { z } from 'zod'
import { checkIssue, evenPx, fps, marginPx } from '../roll/fields'
import { isBlankText } from '../roll/text'
import { colorText, isColor } from './color'
import { payloadChecks } from './checks'

const color = (alphaOf: 'byte' | 'either', fallback: readonly number[]) =>
  z
    .unknown()
    .default(fallback)
    .check((ctx) => {
      if (!isColor(ctx.value, alphaOf)) ctx.issues.push(checkIssue({ key: 'original.color' }, ctx.value))
    })
    .transform((value): string => (isColor(value, alphaOf) ? colorText(value, alphaOf) : '#000000'))

const spacingPx = z.int().min(-2000).max(2000)

/**
 * The payload of the original service's roll-video task, with its defaults; fields that it does not know are passed
 * over, as there.
 */
export const payloadSchema = z
  .object({
    text: z.string().check((ctx) => {
      if (isBlankText(ctx.value)) ctx.issues.push(checkIssue({ key: 'roll.text.blank' }, ctx.value))
    }),
    width: evenPx.default(720),
    height: evenPx.default(1280),
    font_path: z.string().optional(),
    font_size: z.int().min(4).max(2000).default(40),
    font_color: color('byte', [255, 255, 255]),
    bg_color: color('either', [0, 0, 0, 255]),
    background_url: z.string().optional(),
    scale_mode: z.enum(['stretch', 'tile']).default('stretch'),
    line_spacing: spacingPx.default(20),
    char_spacing: spacingPx.default(5),
    fps: fps.prefault(60),
    roll_px: z.number().min(0.0001).max(10_000).default(1.6),
    audio_path: z.string().optional(),
    top_margin: marginPx.default(0),
    bottom_margin: marginPx.default(0),
    left_margin: marginPx.default(0),
    right_margin: marginPx.default(0),
  })
  .check((ctx) => {
    // Fields that are wrong by themselves would only echo here.
    if (ctx.issues.length > 0) return
    for (const { field, ...check } of payloadChecks(ctx.value)) {
      ctx.issues.push(checkIssue(check, ctx.value, [field]))
    }
  })

export type Payload = z.output<typeof payloadSchema>
