import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { timecode } from '../../../shared/scroll/timecode'
import { usePreview } from '../context'
import type { TransportState } from './state'
import { useFrame } from './use-frame'

/** Where the playhead stands and how long the roll is, as SMPTE timecode and in frames. */
export function Clock() {
  const { t } = useTranslation()
  const plan = usePreview((state) => state.prepared?.plan)
  const time = useRef<HTMLSpanElement>(null)
  const count = useRef<HTMLSpanElement>(null)
  const show = useCallback(
    ({ frame }: TransportState) => {
      if (time.current !== null) time.current.textContent = plan === undefined ? '' : timecode(frame, plan.fps)
      if (count.current !== null) count.current.textContent = String(frame)
    },
    [plan],
  )
  useFrame(show)
  return (
    <div className="flex min-w-0 flex-col whitespace-nowrap tabular-nums">
      <span className="flex items-baseline gap-1">
        <span ref={time} role="timer" aria-label={t('transport.timecode')} className="text-large" />
        {plan !== undefined && (
          <span className="hidden text-small text-ink-faint @min-[30rem]:inline" title={t('transport.total')}>
            / {timecode(plan.frames, plan.fps)}
          </span>
        )}
      </span>
      <span className="flex gap-1 text-small leading-4 text-ink-faint">
        {t('transport.frame')}
        <span ref={count} role="timer" aria-label={t('transport.frame')} className="text-ink-soft" />
        {plan !== undefined && <span>/ {plan.frames - 1}</span>}
      </span>
    </div>
  )
}
