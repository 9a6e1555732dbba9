import { z } from 'zod'

/** The roll file's `cjk`. */
export const cjk = z
  .strictObject({
    punctuation: z
      .enum(['full', 'compressed'])
      .default('full')
      .describe('`compressed`: neighbouring marks share one blank, and none stands at the edges of lines.'),
    hanging: z
      .boolean()
      .default(false)
      .describe('Lets a comma or full stop that no longer fits stand beyond the end of its line.'),
    latinGapEm: z
      .number()
      .min(0)
      .max(1)
      .default(0)
      .describe('Room between ideographs and Latin letters or digits, in ems: 0.25 is a quarter of the type size.'),
    firstLineIndentEm: z
      .number()
      .min(0)
      .max(20)
      .default(0)
      .describe('Indent of the first line of each paragraph, in ems.'),
  })
  .prefault({})
  .describe('How Chinese, Japanese and Korean are set.')

export type CjkSpec = z.output<typeof cjk>
