import { z } from 'zod'

const rational = z.string()

/** The roll file, version 1 (docs/roll-file.md). Every field but `rollvideo` and `text` has a default. */
export const rollSchema = z.strictObject({
  rollvideo: z.literal(1),
  text: z.union([
    z.strictObject({ content: z.string(), format: z.literal('plain').default('plain') }),
    z.strictObject({ path: z.string().min(1), format: z.literal('plain').default('plain') }),
  ]),
  frame: z
    .strictObject({
      width: z.int().default(1080),
      height: z.int().default(1920),
      fps: rational.default('30'),
    })
    .prefault({}),
  type: z
    .strictObject({
      family: z.array(z.string().min(1)).default(['Noto Sans SC']),
      file: z.string().min(1).nullable().default(null),
      sizePx: z.number().default(48),
      weight: z.int().default(400),
      italic: z.boolean().default(false),
      color: z.string().default('#ffffff'),
      lineSpacingPx: z.number().default(20),
      letterSpacingPx: z.number().default(0),
      paragraphSpacingPx: z.number().default(0),
      align: z.enum(['start', 'center', 'end', 'justify']).default('start'),
      direction: z.enum(['auto', 'ltr', 'rtl']).default('auto'),
      outline: z.strictObject({ widthPx: z.number(), color: z.string() }).nullable().default(null),
      shadow: z
        .strictObject({ dxPx: z.number(), dyPx: z.number(), blurPx: z.number(), color: z.string() })
        .nullable()
        .default(null),
    })
    .prefault({}),
  margins: z
    .strictObject({
      topPx: z.int().default(0),
      rightPx: z.int().default(60),
      bottomPx: z.int().default(0),
      leftPx: z.int().default(60),
    })
    .prefault({}),
  scroll: z
    .strictObject({
      direction: z.enum(['up', 'down', 'left', 'right']).default('up'),
      /** Exact; null when `durationSeconds` is given in its place. */
      pxPerFrame: rational.nullable().default(null),
      durationSeconds: z.number().nullable().default(null),
      holdStartSeconds: z.number().default(2),
      holdEndSeconds: z.number().default(2),
      minScrollSeconds: z.number().default(0),
      start: z.enum(['below', 'top']).default('below'),
      end: z.enum(['above', 'bottom']).default('above'),
    })
    .prefault({}),
  background: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('color'), color: z.string().default('#000000') }),
      z.strictObject({ kind: z.literal('transparent') }),
    ])
    .prefault({ kind: 'color' }),
  output: z
    .strictObject({
      format: z.enum(['auto', 'mp4-h264', 'mov-prores4444', 'webm-vp9', 'png-sequence']).default('auto'),
      quality: z.enum(['draft', 'standard', 'high', 'max']).default('standard'),
      alpha: z.enum(['straight', 'premultiplied']).default('straight'),
      encoder: z.enum(['auto', 'ffmpeg', 'hardware', 'wasm']).default('auto'),
    })
    .prefault({}),
})

export type RollSpec = z.output<typeof rollSchema>
export type RollInput = z.input<typeof rollSchema>
