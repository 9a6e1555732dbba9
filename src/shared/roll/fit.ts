import { z } from 'zod'

/** The most by which spacing may be let to change. */
export const MOST_PERCENT = 50

/** How a roll comes to a length at whole px per frame, or null. */
export const fit = z
  .strictObject({
    to: z
      .enum(['duration', 'audio'])
      .default('duration')
      .describe('The length: `scroll.durationSeconds`, or what is heard of the sound once.'),
    spacingPercent: z
      .number()
      .min(0)
      .max(MOST_PERCENT)
      .default(15)
      .describe(
        'By how much the room between lines and between paragraphs may change, % of the distance of two lines.',
      ),
    holdSeconds: z.number().min(0).max(60).default(0.5).describe('By how much each hold may change, seconds.'),
  })
  .nullable()
  .default(null)
  .describe('Small changes of spacing and holds that give the roll its length at whole px per frame, or null.')
