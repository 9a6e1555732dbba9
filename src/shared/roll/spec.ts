import { z } from 'zod'
import { audio } from './audio'
import { background } from './background'
import { outline, shadow } from './effects'
import { axes, checkIssue, color, evenPx, fps, marginPx, openTypeFeature, pxPerFrame, seconds } from './fields'
import { OUTPUT_FORMATS } from '../formats/table'
import { fit } from './fit'
import { cjk } from './cjk'
import { edges } from './edges'
import { crossChecks } from './cross-checks'
import { styles } from './styles'
import { isBlankText } from './text'
import { TEXT_FORMATS } from './text-format'

const textFormat = z
  .enum(['auto', ...TEXT_FORMATS])
  .default('auto')
  .describe('How the text is written; `auto` goes by the ending of `path`: see docs/text.md and docs/imports.md.')

const columnName = z.string().min(1).max(255)
const textColumns = z.record(z.string(), z.union([columnName, z.array(columnName).min(1).max(64)]))

const text = z
  .union([
    z.strictObject({
      content: z
        .string()
        .check((ctx) => {
          if (isBlankText(ctx.value)) {
            ctx.issues.push(checkIssue({ key: 'roll.text.blank', params: {} }, ctx.value))
          }
        })
        .describe('The text itself.'),
      format: textFormat,
    }),
    z.strictObject({
      path: z.string().min(1).describe('A text, a document or a table, relative to the roll file.'),
      format: textFormat,
      sheet: z
        .string()
        .min(1)
        .max(255)
        .nullable()
        .default(null)
        .describe('Name of the sheet of a workbook; null for the first that is not hidden.'),
      columns: textColumns
        .nullable()
        .default(null)
        .describe('Which columns of a table hold what, by letters or headers; null to find out.'),
    }),
  ])
  .describe('What rolls: `content` or `path`.')

const frame = z
  .strictObject({
    width: evenPx.default(1080).describe('Width of the video in px, even.'),
    height: evenPx.default(1920).describe('Height of the video in px, even.'),
    fps: fps.prefault('30').describe('Frames a second: an integer or a ratio such as "30000/1001", at most 240.'),
  })
  .prefault({})
  .describe('The picture.')

const type = z
  .strictObject({
    family: z
      .array(z.string().min(1).max(200))
      .min(1)
      .max(32)
      .default(['Noto Sans SC'])
      .describe('Font families, the first that has a glyph draws it; the bundled fonts come after them.'),
    file: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .describe('A font file (.ttf .otf .ttc) that comes before `family`.'),
    sizePx: z.number().min(4).max(2000).default(48).describe('Type size (em), px.'),
    weight: z.int().min(1).max(1000).default(400).describe('Weight: 400 is regular, 700 bold.'),
    italic: z.boolean().default(false).describe('Italic or slanted letters.'),
    color: color.default('#ffffff').describe('Colour of the letters.'),
    lineSpacingPx: z.number().min(-2000).max(2000).default(20).describe('Room between lines beyond their height, px.'),
    letterSpacingPx: z
      .number()
      .min(-2000)
      .max(2000)
      .default(0)
      .describe('Room between characters beyond their width, px.'),
    paragraphSpacingPx: z
      .number()
      .min(-2000)
      .max(10_000)
      .default(0)
      .describe('Room between paragraphs beyond `lineSpacingPx`, px.'),
    align: z
      .enum(['start', 'center', 'end', 'justify'])
      .default('start')
      .describe('Where lines stand between the margins.'),
    direction: z
      .enum(['auto', 'ltr', 'rtl'])
      .default('auto')
      .describe('Base direction of paragraphs; `auto` follows the first strong letter.'),
    features: z
      .array(openTypeFeature)
      .max(32)
      .default([])
      .describe('OpenType features of the face, such as "smcp", "tnum" or "liga=0".'),
    axes: axes
      .default({})
      .describe('Places on the axes of a variable font, by their tags: {"wdth": 75, "opsz": 24}; `weight` is "wght".'),
    writing: z
      .enum(['horizontal', 'vertical'])
      .default('horizontal')
      .describe('`vertical`: columns from right to left, letters from top to bottom; rolls sideways.'),
    outline: outline.nullable().default(null).describe('A stroke around the letters, or null.'),
    shadow: shadow.nullable().default(null).describe('A shadow under the letters, or null.'),
  })
  .prefault({})
  .describe('The letters.')

const margins = z
  .strictObject({
    topPx: marginPx.default(0).describe('Above the first line, part of what rolls, px.'),
    rightPx: marginPx.default(60).describe('Right of the lines, px.'),
    bottomPx: marginPx.default(0).describe('Below the last line, part of what rolls, px.'),
    leftPx: marginPx.default(60).describe('Left of the lines, px.'),
  })
  .prefault({})
  .describe('Room around the text.')

const mark = z
  .strictObject({
    line: z.int().min(1).describe('Line of the text as it is written, from 1.'),
    stopSeconds: seconds.default(0).describe('How long the roll stands still there.'),
    pxPerFrame: pxPerFrame.nullable().prefault(null).describe('Speed from there on.'),
    rampSeconds: z.number().min(0).max(600).default(0.5).describe('How long speeding up and slowing down take.'),
  })
  .check((ctx) => {
    if (ctx.issues.length > 0) return
    const { stopSeconds, pxPerFrame } = ctx.value
    if (stopSeconds === 0 && pxPerFrame === null) ctx.issues.push(checkIssue({ key: 'roll.mark.nothing' }, ctx.value))
  })

const scroll = z
  .strictObject({
    direction: z.enum(['up', 'down', 'left', 'right']).default('up').describe('Where the text moves to.'),
    pxPerFrame: pxPerFrame
      .nullable()
      .prefault(null)
      .describe('Speed: a number or a ratio such as "8/5"; "2" when neither this nor `durationSeconds` is given.'),
    durationSeconds: z
      .number()
      .positive()
      .max(86_400)
      .nullable()
      .default(null)
      .describe('Length of the whole file, in place of `pxPerFrame`.'),
    holdStartSeconds: seconds.default(2).describe('How long the first picture stands.'),
    holdEndSeconds: seconds.default(2).describe('How long the last picture stands.'),
    minScrollSeconds: seconds
      .default(0)
      .describe('Shortest time of motion: a short text rolls slower. Only with `pxPerFrame`.'),
    start: z
      .enum(['below', 'top'])
      .default('below')
      .describe('`below`: the text enters from outside; `top`: it stands in place from the start.'),
    end: z
      .enum(['above', 'bottom'])
      .default('above')
      .describe('`above`: the text leaves the frame; `bottom`: it comes to rest in place.'),
    loop: z
      .boolean()
      .default(false)
      .describe('The text follows itself without an end: the last frame goes over into the first one.'),
    loopGapPx: marginPx
      .nullable()
      .default(null)
      .describe('Room between the end of a looping text and its next start, px; null: as between paragraphs.'),
    fit,
    readingLine: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe('Where in the frame marked lines are met: 0 where the text enters, 1 where it leaves.'),
    marks: z
      .array(mark)
      .max(1000)
      .default([])
      .describe('Lines at which the roll stops or changes its speed, when their middle is on the reading line.'),
  })
  .check((ctx) => {
    const { pxPerFrame, durationSeconds } = ctx.value
    if (pxPerFrame === null || durationSeconds === null) return
    const params = { speed: pxPerFrame, seconds: durationSeconds }
    ctx.issues.push(checkIssue({ key: 'roll.speedAndDuration', params }, ctx.value, ['durationSeconds']))
  })
  .transform((given) => ({
    ...given,
    pxPerFrame: given.pxPerFrame ?? (given.durationSeconds === null ? '2' : null),
  }))
  .prefault({})
  .describe('The motion.')

const output = z
  .strictObject({
    format: z
      .enum(['auto', ...OUTPUT_FORMATS])
      .default('auto')
      .describe('`auto`: by the file name, else ProRes 4444 when the background has alpha and H.264 when not.'),
    quality: z
      .enum(['draft', 'standard', 'high', 'max'])
      .default('standard')
      .describe('Quality against size and time.'),
    alpha: z
      .enum(['straight', 'premultiplied'])
      .default('straight')
      .describe('How colour is kept in see-through places.'),
    matte: z
      .enum(['none', 'file'])
      .default('none')
      .describe('`file`: alpha as a second video, NAME.matte, white where the roll is opaque.'),
    bitDepth: z
      .literal(['auto', 8, 10])
      .default('auto')
      .describe('Bits of a sample, where the codec leaves a choice (H.265, AV1, opaque VP9); `auto` is 8 there.'),
    plays: z.int().min(0).max(65_535).default(0).describe('How often a GIF, APNG or WebP plays; 0 is for ever.'),
    encoder: z
      .enum(['auto', 'ffmpeg', 'hardware', 'wasm'])
      .default('auto')
      .describe('Which kind of encoder may be used.'),
  })
  .prefault({})
  .describe('The file.')

/** The roll file, version 1 (docs/roll-file.md). Every field but `rollvideo` and `text` has a default. */
export const rollSchema = z
  .strictObject({
    rollvideo: z.literal(1).describe('Version of the roll file.'),
    text,
    frame,
    type,
    styles,
    cjk,
    margins,
    scroll,
    background,
    edges,
    audio,
    output,
  })
  .check((ctx) => {
    // Fields that are wrong by themselves would only echo here.
    if (ctx.issues.length > 0) return
    for (const { field, ...check } of crossChecks(ctx.value)) {
      ctx.issues.push(checkIssue(check, ctx.value, field.split('.')))
    }
  })

export type RollSpec = z.output<typeof rollSchema>
export type RollInput = z.input<typeof rollSchema>
