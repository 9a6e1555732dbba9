import { z } from 'zod'
import { checkIssue, color } from './fields'

/** The kinds of background, in the order of the schema's branches. */
export const BACKGROUND_KINDS = ['color', 'transparent', 'gradient', 'image'] as const

const stop = z.strictObject({
  at: z.number().min(0).max(1).describe('Where along the gradient, 0 … 1, ascending.'),
  color: color.describe('The colour there; an alpha below ff means an export with alpha.'),
})

const fit = z
  .enum(['cover', 'contain', 'stretch', 'tile'])
  .default('cover')
  .describe(
    '`cover` fills the frame and cuts, `contain` shows all, `stretch` distorts, `tile` repeats at its own size.',
  )

const behind = color
  .default('#000000')
  .describe('Behind the picture, where it leaves room or is see-through; an alpha below ff means an export with alpha.')

export const background = z
  .union([
    z.strictObject({
      kind: z.literal('color').default('color').describe('One colour.'),
      color: color.default('#000000').describe('The colour; an alpha below ff means an export with alpha.'),
    }),
    z.strictObject({ kind: z.literal('transparent').describe('Nothing: an export with alpha.') }),
    z.strictObject({
      kind: z.literal('gradient').describe('Colours that go over into each other.'),
      shape: z
        .enum(['vertical', 'horizontal', 'radial'])
        .default('vertical')
        .describe('`vertical` from the top down, `horizontal` from the left, `radial` from the middle to the corners.'),
      stops: z
        .array(stop)
        .min(2)
        .max(32)
        .check((ctx) => {
          const wrong = ctx.value.findIndex(({ at }, index) => at < (ctx.value[index - 1]?.at ?? 0))
          if (wrong < 0) return
          const params = { before: ctx.value[wrong - 1]?.at ?? 0 }
          ctx.issues.push(checkIssue({ key: 'roll.gradient.order', params }, ctx.value, [String(wrong), 'at']))
        })
        .default([
          { at: 0, color: '#000000' },
          { at: 1, color: '#404040' },
        ])
        .describe('Colours and where they are.'),
    }),
    z.strictObject({
      kind: z.literal('image').describe('A picture.'),
      path: z.string().min(1).describe('A picture file, relative to the roll file, or its http(s) address.'),
      fit,
      color: behind,
    }),
  ])
  .prefault({})
  .describe('What is behind the text.')

export type BackgroundSpec = z.output<typeof background>
