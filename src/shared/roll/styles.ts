import { z } from 'zod'
import { outline, shadow } from './effects'
import { axes, color } from './fields'

const lengthPx = z.number().min(-2000).max(2000)
const roomPx = z.number().min(0).max(10_000)

/** One of a roll's styles: every field that is left out is as in its parent. */
const style = z
  .strictObject({
    parent: z.string().min(1).max(64).describe('The style that it comes from; "body" is the roll\'s `type`.'),
    family: z.array(z.string().min(1).max(200)).min(1).max(32).describe('Font families, as `type.family`.'),
    file: z.string().min(1).nullable().describe('A font file that comes before the families, as `type.file`.'),
    sizePx: z.number().min(4).max(2000).describe('Type size (em), px.'),
    sizeScale: z.number().min(0.05).max(20).describe("Type size in sizes of the parent's, in place of `sizePx`."),
    weight: z.int().min(1).max(1000).describe('Weight: 400 is regular, 700 bold.'),
    italic: z.boolean().describe('Italic or slanted letters.'),
    axes: axes.describe('Places on the axes of a variable font, laid over those of the parent.'),
    color: color.describe('Colour of the letters.'),
    letterSpacingPx: lengthPx.describe('Room between characters beyond their width, px.'),
    outline: outline.nullable().describe('A stroke around the letters, or null.'),
    shadow: shadow.nullable().describe('A shadow under the letters, or null.'),
    underline: z.boolean().describe('A line under the letters.'),
    strike: z.boolean().describe('A line through the letters.'),
    align: z.enum(['start', 'center', 'end', 'justify']).describe('Where lines stand between the margins.'),
    direction: z.enum(['auto', 'ltr', 'rtl']).describe('Base direction of paragraphs.'),
    lineSpacingPx: lengthPx.describe('Room between lines beyond their height, px.'),
    spaceBeforePx: roomPx.describe('Room above, beyond `lineSpacingPx`; of two neighbours the larger counts, px.'),
    spaceAfterPx: roomPx.describe('Room below, px.'),
    indentStartPx: roomPx.describe('Indent of all lines where they begin, px.'),
    indentEndPx: roomPx.describe('Indent of all lines where they end, px.'),
    firstLineIndentPx: lengthPx.describe('Indent of the first line beyond that, px.'),
  })
  .partial()

/** The roll file's `styles`, by name. */
export const styles = z
  .record(z.string(), style)
  .default({})
  .describe('Styles of Markdown and credits by their names: changes of the built-in ones, and others.')
