import { z } from 'zod'

const px = z.int().min(0).max(8192)

/** The roll file's `edges`: what happens to the text, and to nothing else, where it enters and leaves the frame. */
export const edges = z
  .strictObject({
    maskTopPx: px.default(0).describe('From the top edge of the frame, where no text shows, px.'),
    maskBottomPx: px.default(0).describe('From the bottom edge of the frame, where no text shows, px.'),
    fadeTopPx: px.default(0).describe('Below the top mask, over which the text comes up softly, px.'),
    fadeBottomPx: px.default(0).describe('Above the bottom mask, over which the text goes down softly, px.'),
  })
  .prefault({})
  .describe('Where text is hidden or fades: top and bottom, or left and right of rolls that go sideways.')

export type EdgesSpec = z.output<typeof edges>
