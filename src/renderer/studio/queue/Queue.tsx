import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useStudio } from '../context'
import { DoneJob } from './DoneJob'
import { FailedJob } from './FailedJob'
import { RunningJob } from './RunningJob'

/** The export that runs or ran, along the bottom; editing goes on above it. */
export function Queue() {
  const { t } = useTranslation()
  const state = useStore(useStudio().exporting)
  if (state.phase === 'idle') return null
  return (
    <section aria-label={t('regions.queue')} className="border-t border-line bg-panel shadow-drawer">
      <ul aria-label={t('export.jobs')}>
        <li className="px-4 py-3">
          {state.phase === 'running' && <RunningJob {...state} />}
          {state.phase === 'done' && <DoneJob {...state} />}
          {state.phase === 'failed' && <FailedJob {...state} />}
        </li>
      </ul>
    </section>
  )
}
