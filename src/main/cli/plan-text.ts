import type { Notice } from '../../shared/messages/fault'
import { tell, type Language } from '../../shared/messages/tell'
import type { PlanReport } from '../plan/describe'
import { clockOf } from './bar'
import { columns } from './columns'
import { placePrefix } from './place'

/** A notice for programs: `code` is stable, `message` is in the reader's language. */
interface Warning {
  readonly severity: Notice['severity']
  readonly code: string
  readonly field: string | null
  readonly message: string
  /** Where in the text it is, from 1; left out for what is not in the text. */
  readonly file?: string | undefined
  readonly line?: number | undefined
  readonly column?: number | undefined
}

const warningOf = (notice: Notice, language: Language): Warning => ({
  severity: notice.severity,
  code: notice.key,
  field: notice.field ?? null,
  message: tell(notice, language),
  file: notice.file,
  line: notice.line,
  column: notice.column,
})

/** The plan as `--json` prints it: what is said, said in the reader's language. */
export function planJson(plan: PlanReport, language: Language): object {
  const { encoderReason, warnings } = plan
  return {
    ...plan,
    encoderReason: tell(encoderReason, language),
    warnings: warnings.map((notice) => warningOf(notice, language)),
  }
}

/** Such as `1 line` or `2 lines`. */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** The plan for a terminal. */
export function planLines(plan: PlanReport, language: Language): string[] {
  const isZh = language === 'zh'
  const seconds = plan.durationSeconds.toFixed(2)
  const duration = `${clockOf(plan.durationSeconds)} (${seconds} s)`
  const holds = `${plan.holdStartFrames} + ${plan.scrollFrames} + ${plan.holdEndFrames}`
  const strip = `${plan.stripWidthPx} × ${plan.stripHeightPx} px`
  const encoder = `${plan.encoder} (${tell(plan.encoderReason, language)})`
  const file = `${plan.container}, ${plan.pixelFormat}, ${plan.alpha === 'none' ? '' : `${plan.alpha} `}`
  const rows: [string, string][] = isZh
    ? [
        ['画面', `${plan.width} × ${plan.height}，每秒 ${plan.fps} 帧`],
        ['时长', `${duration}，${plan.frames} 帧`],
        ['停留 + 滚动 + 停留', `${holds} 帧`],
        ['速度', `每帧 ${plan.speedPxPerFrame} px，从 ${plan.offsets.first} 到 ${plan.offsets.last}`],
        ['文字长卷', `${strip}，${plan.lines} 行，${plan.characters} 字`],
        ['编码器', encoder],
        ['文件', `${file}${plan.alpha === 'none' ? '不透明' : '透明通道'}${plan.matte ? '，另附遮罩文件' : ''}`],
      ]
    : [
        ['Picture', `${plan.width} × ${plan.height} at ${plan.fps} fps`],
        ['Length', `${duration}, ${counted(plan.frames, 'frame')}`],
        ['Hold + roll + hold', `${holds} frames`],
        ['Speed', `${plan.speedPxPerFrame} px per frame, from ${plan.offsets.first} to ${plan.offsets.last}`],
        ['Strip', `${strip}, ${counted(plan.lines, 'line')}, ${counted(plan.characters, 'character')}`],
        ['Encoder', encoder],
        ['File', `${file}${plan.alpha === 'none' ? 'opaque' : 'alpha'}${plan.matte ? ', with a matte beside it' : ''}`],
      ]
  const more = [
    loopRow(plan, isZh),
    cueRow(plan, isZh),
    excerptRow(plan, isZh),
    composeRow(plan, isZh),
    soundRow(plan, isZh),
  ]
  return columns([...rows, ...more.filter((row) => row !== null)])
}

function loopRow({ loop }: PlanReport, isZh: boolean): [string, string] | null {
  if (loop === null) return null
  const { periodPx, gapPx } = loop
  return isZh
    ? ['循环', `每 ${periodPx} px 一次，其中间隔 ${gapPx} px`]
    : ['Loop', `every ${periodPx} px, ${gapPx} px of them between end and start`]
}

function cueRow({ cues }: PlanReport, isZh: boolean): [string, string] | null {
  if (cues === null) return null
  const { count, largestErrorFrames } = cues
  return isZh
    ? ['时间', `${count} 条，与所在帧最多相差 ${largestErrorFrames} 帧`]
    : ['Times', `${counted(count, 'line')}, at most ${largestErrorFrames} frames off`]
}

function excerptRow({ excerpt }: PlanReport, isZh: boolean): [string, string] | null {
  if (excerpt === null) return null
  const seconds = excerpt.durationSeconds.toFixed(2)
  const { from, to } = excerpt
  return isZh
    ? ['选段', `第 ${from} 帧到第 ${to - 1} 帧，${seconds} 秒`]
    : ['Excerpt', `frames ${from} to ${to - 1}, ${seconds} s`]
}

function composeRow({ compose, width, height }: PlanReport, isZh: boolean): [string, string] | null {
  if (compose.blendedPx === 0) return null
  const percent = Math.max(1, Math.round((100 * compose.blendedPx) / (width * height)))
  if (compose.kind === 'stills') {
    return isZh ? ['合成', '每帧中有文字的部分'] : ['Blended', 'what of every frame has text on it']
  }
  return isZh ? ['合成', `每帧 ${percent}% 的像素`] : ['Blended', `${percent} % of the pixels of every frame`]
}

function soundRow({ audio }: PlanReport, isZh: boolean): [string, string] | null {
  if (audio === null) return null
  const { path, codec, durationSeconds, plays, gainDb } = audio
  const seconds = durationSeconds.toFixed(2)
  const gain = `${gainDb > 0 ? '+' : ''}${gainDb} dB`
  return isZh
    ? ['声音', `${path}，${seconds} 秒，播放 ${plays} 次，${gain}，${codec}`]
    : ['Sound', `${path}, ${seconds} s, ${plays === 1 ? 'once' : `${plays} times`}, ${gain}, ${codec}`]
}

const SEVERITY: Readonly<Record<Notice['severity'], Readonly<Record<Language, string>>>> = {
  info: { en: 'note', zh: '提示' },
  warning: { en: 'warning', zh: '警告' },
  error: { en: 'error', zh: '错误' },
}

export function warningLines(warnings: readonly Notice[], language: Language): string[] {
  return warnings.map(
    (notice) => `${placePrefix(notice)}${SEVERITY[notice.severity][language]}: ${tell(notice, language)}`,
  )
}
