import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { timecode } from '../../../shared/scroll/timecode'
import { runCommand } from '../commands/registry'
import { usePreview, useStudio } from '../context'
import type { TransportState } from './state'
import { useFrame } from './use-frame'

/** The timeline: one step a frame. */
export function Playhead() {
  const { t } = useTranslation()
  const studio = useStudio()
  const plan = usePreview((state) => state.prepared?.plan)
  const slider = useRef<HTMLInputElement>(null)
  const lastFrame = Math.max(0, (plan?.frames ?? 1) - 1)
  const show = useCallback(
    ({ frame, playing }: TransportState) => {
      const input = slider.current
      if (input === null) return
      input.max = String(lastFrame)
      input.value = String(frame)
      input.style.setProperty('--played', String(lastFrame === 0 ? 0 : frame / lastFrame))
      // While it plays, a screen reader would be told of every frame.
      if (!playing && plan !== undefined) input.setAttribute('aria-valuetext', timecode(frame, plan.fps))
    },
    [lastFrame, plan],
  )
  useFrame(show)
  return (
    <input
      ref={slider}
      type="range"
      className="playhead focus-ring"
      aria-label={t('transport.playhead')}
      min={0}
      step={1}
      defaultValue={0}
      disabled={plan === undefined}
      onInput={(event) => studio.player.seek(event.currentTarget.valueAsNumber)}
      onKeyDown={(event) => {
        if (event.key !== ' ') return
        event.preventDefault()
        runCommand(studio, 'playback.toggle')
      }}
    />
  )
}
