import type { ExportProgress, ExportResult } from '../../shared/export/result'
import { tell } from '../../shared/messages/tell'
import type { PlanReport } from '../plan/describe'
import { createBar } from './bar'
import { planJson, warningLines } from './plan-text'
import type { Session } from './session'

/** How an export is followed: hooks for it, its end, and what must be cleared away however it ends. */
export interface Reporter {
  readonly hooks: {
    readonly onPlan: (plan: PlanReport) => void
    readonly onProgress: (progress: ExportProgress) => void
  }
  readonly done: (result: ExportResult) => void
  readonly close: () => void
}

/** One JSON object a line on stdout. */
function jsonReporter({ print, language }: Session): Reporter {
  return {
    hooks: {
      onPlan: (plan) => print(JSON.stringify({ type: 'plan', ...planJson(plan, language) })),
      onProgress: (progress) => print(JSON.stringify({ type: 'progress', ...progress })),
    },
    done: ({ path, mattePath, frames, seconds, choice, command, checks, timings }) => {
      const { encoder } = choice
      const encoderReason = tell(choice.reason, language)
      const made = { path, mattePath, frames, seconds, encoder, encoderReason, command, checks, timings }
      print(JSON.stringify({ type: 'done', ...made }))
    },
    close: () => undefined,
  }
}

/** Warnings and a bar on stderr, and the one line that matters on stdout. */
function humanReporter({ print, remark, language }: Session): Reporter {
  const bar = createBar(process.stderr)
  return {
    hooks: {
      onPlan: (plan) => warningLines(plan.warnings, language).forEach(remark),
      onProgress: (progress) => bar.draw(progress),
    },
    done: ({ path, mattePath, frames, seconds, choice }) => {
      bar.clear()
      const speed = seconds > 0 ? Math.round(frames / seconds) : frames
      const took = seconds.toFixed(1)
      print(
        language === 'zh'
          ? `${path}（${frames} 帧，用时 ${took} 秒，每秒 ${speed} 帧，${choice.encoder}）`
          : `${path} (${frames === 1 ? '1 frame' : `${frames} frames`} in ${took} s, ${speed} fps, ${choice.encoder})`,
      )
      if (mattePath !== null) print(mattePath)
    },
    close: () => bar.clear(),
  }
}

export function reporterFor(json: boolean, session: Session): Reporter {
  return json ? jsonReporter(session) : humanReporter(session)
}
