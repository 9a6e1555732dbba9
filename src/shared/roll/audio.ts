import { z } from 'zod'
import { seconds } from './fields'

/** Music or speech under the roll; null for none. */
export const audio = z
  .strictObject({
    path: z
      .string()
      .min(1)
      .describe('A sound file, or a video whose sound is taken, relative to the roll file or on the web.'),
    gainDb: z.number().min(-60).max(24).default(0).describe('Louder (above 0) or softer (below), dB.'),
    fadeInSeconds: seconds.default(0).describe('How long the sound takes to come up.'),
    fadeOutSeconds: seconds.default(0).describe('How long it takes to go down, to its end or the last frame.'),
    loop: z.boolean().default(true).describe('Whether a sound shorter than the video begins again.'),
    startSeconds: seconds.default(0).describe('Where in the sound to begin; what comes before is left out.'),
  })
  .nullable()
  .default(null)
  .describe('Music or speech under the roll, or null.')

export type AudioSpec = NonNullable<z.output<typeof audio>>
