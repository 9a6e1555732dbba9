import { Progress } from 'radix-ui'
import { useTranslation } from 'react-i18next'
import type { ExportState } from '../../../shared/ipc/export-state'
import { unwrap } from '../../../shared/ipc/outcome'
import { attempt } from '../actions/alert'
import { useStudio } from '../context'
import { Button } from '../ui/Button'
import { useNumber } from '../ui/use-number'
import { showDuration } from './duration'

type Running = Extract<ExportState, { readonly phase: 'running' }>

export function RunningJob({ name, progress, cancelling }: Running) {
  const { t } = useTranslation()
  const number = useNumber()
  const studio = useStudio()
  const part = progress === null ? null : Math.min(1, progress.frame / Math.max(1, progress.frames))
  const cancel = async (): Promise<void> => unwrap(await studio.bridge.cancelExport())
  return (
    <div className="flex items-center gap-4">
      <div className="min-w-0 flex-1">
        <div className="mb-2 flex items-baseline gap-4 whitespace-nowrap tabular-nums">
          <span className="truncate font-semibold">{name}</span>
          <span className="flex-1" />
          {progress === null || cancelling ? (
            <span className="text-ink-soft">{t(cancelling ? 'export.cancelling' : 'export.preparing')}</span>
          ) : (
            <>
              <span className="text-ink-soft">
                {t('export.frames', {
                  count: progress.frames,
                  frame: number(progress.frame),
                  frames: number(progress.frames),
                })}
              </span>
              <span className="text-ink-faint">{t('export.rate', { fps: number(progress.fps) })}</span>
              <span className="text-ink-faint">{t('export.eta', { time: showDuration(progress.etaSeconds) })}</span>
            </>
          )}
        </div>
        <Progress.Root className="progress" aria-label={name} value={part === null ? null : Math.round(part * 100)}>
          <Progress.Indicator className="progress-bar" style={{ width: `${(part ?? 0) * 100}%` }} />
        </Progress.Root>
      </div>
      <Button disabled={cancelling} onClick={() => void attempt(studio, cancel)}>
        {t('export.cancel')}
      </Button>
    </div>
  )
}
