import type { Notice } from '../../shared/messages/fault'
import { tell, type Language } from '../../shared/messages/tell'
import type { PlanReport } from '../plan/describe'

/** A notice for programs: `code` is stable, `message` is in the reader's language. */
export interface Warning {
  readonly severity: Notice['severity']
  readonly code: string
  readonly field: string | null
  readonly message: string
}

const warningOf = (notice: Notice, language: Language): Warning => ({
  severity: notice.severity,
  code: notice.key,
  field: notice.field ?? null,
  message: tell(notice, language),
})

/** The plan as `--json` prints it. */
export function planJson(plan: PlanReport, language: Language): Omit<PlanReport, 'warnings'> & { warnings: Warning[] } {
  return { ...plan, warnings: plan.warnings.map((notice) => warningOf(notice, language)) }
}

const SEVERITY: Readonly<Record<Notice['severity'], Readonly<Record<Language, string>>>> = {
  info: { en: 'note', zh: '提示' },
  warning: { en: 'warning', zh: '警告' },
  error: { en: 'error', zh: '错误' },
}

export function warningLines(warnings: readonly Notice[], language: Language): string[] {
  return warnings.map((notice) => `${SEVERITY[notice.severity][language]}: ${tell(notice, language)}`)
}
