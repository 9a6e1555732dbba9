import { stillPictures } from '../../shared/compose/stills'
import { noticesOf } from '../../shared/constraints/notices'
import { FontSet } from '../../shared/layout/font-set'
import { layOut } from '../../shared/layout/lay-out'
import type { LayoutSummary } from '../../shared/layout/types'
import type { ResolvedRoll } from '../../shared/roll/resolved'
import { framesOfExcerpt, type Excerpt } from '../../shared/scroll/excerpt'
import { planScroll } from '../../shared/scroll/plan'
import { decideEncoder, formatOfOutput } from '../export/choose'
import { resolveRollFonts, type RollFonts } from '../fonts/roll-fonts'
import { readFontData } from '../fonts/read'
import { picturesOfText } from '../pictures/of-text'
import { readyPictures, type ReadyPicture } from '../pictures/ready'
import { fetchedRoll } from '../roll/fetched'
import type { WebPolicy } from '../fetch/web-files'
import { rollFittedToSound } from '../sound/fitted'
import { readyNotices, readySound } from '../sound/ready'
import { describePlan, type PlanReport } from './describe'

/**
 * What would be made of a roll, found out without a window: the same layout and arithmetic as an export's.
 * Throws the faults that would keep an export from starting.
 */
export async function planReport(
  given: ResolvedRoll,
  policy: WebPolicy,
  excerpt: Excerpt | null = null,
): Promise<PlanReport> {
  const roll = await rollFittedToSound(await fetchedRoll(given, policy), policy.signal)
  // What keeps an export from starting is told here too.
  await readyPictures(stillPictures(roll.spec), policy)
  const { pictures, faults } = await picturesOfText(roll, policy)
  const fonts = await resolveRollFonts(roll)
  const summary = await measure(roll, fonts, pictures)
  const plan = planScroll(roll.spec, summary)
  const range = framesOfExcerpt(excerpt, plan)
  const decision = await decideEncoder(roll.spec, formatOfOutput(roll.spec, null))
  const sound = await readySound(roll.spec, decision)
  const notices = [
    ...(roll.remarks ?? []),
    ...faults,
    ...fonts.notices,
    ...noticesOf(roll.spec, summary, plan),
    ...readyNotices(sound, plan),
  ]
  return describePlan({ spec: roll.spec, summary, plan, range, choice: decision.choice, sound, notices })
}

/** Lays the text out and keeps only its measure. */
async function measure(
  roll: ResolvedRoll,
  { faces, chains }: RollFonts,
  pictures: readonly ReadyPicture[],
): Promise<LayoutSummary> {
  const fonts = FontSet.load(await Promise.all(faces.map(readFontData)), chains)
  try {
    return layOut(roll, fonts, new Map(pictures.map((picture) => [picture.source, picture]))).summary
  } finally {
    fonts.dispose()
  }
}
