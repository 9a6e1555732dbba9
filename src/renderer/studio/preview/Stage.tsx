import { clsx } from 'clsx'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { hasAlpha } from '../../../shared/roll/alpha'
import { useDocument, usePreview, useStudio } from '../context'
import { useSentence } from '../ui/use-sentence'

/** The picture, as large as there is room for. */
export function Stage() {
  const host = useRef<HTMLDivElement>(null)
  const width = useDocument((state) => state.spec?.frame.width)
  const height = useDocument((state) => state.spec?.frame.height)
  const isSeeThrough = useDocument((state) => state.spec !== null && hasAlpha(state.spec))
  const { canvas, player } = useStudio()
  const { t } = useTranslation()
  const label = t('regions.preview')
  useEffect(() => {
    host.current?.append(canvas)
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', label)
  }, [canvas, label])
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => {
      const [size] = entry?.devicePixelContentBoxSize ?? []
      if (size !== undefined) player.setShownSize({ widthPx: size.inlineSize, heightPx: size.blockSize })
    })
    watcher.observe(canvas, { box: 'device-pixel-content-box' })
    return () => watcher.disconnect()
  }, [canvas, player])
  // While the roll has a fault the last good size stays: the rule below is left as it is.
  useEffect(() => {
    if (width !== undefined && height !== undefined) {
      host.current?.style.setProperty('--frame-ratio', String(width / height))
    }
  }, [width, height])
  return (
    <div className="stage">
      <div ref={host} className={clsx('screen', isSeeThrough && 'checkerboard')} />
      <Trouble />
    </div>
  )
}

/** What cannot be drawn or planned of this roll. What is wrong with its settings alone stands at their fields. */
function Trouble() {
  const { t } = useTranslation()
  const sentence = useSentence()
  const fault = usePreview((state) => state.fault)
  if (fault === null) return null
  return (
    <div role="alert" className="trouble">
      <p className="font-semibold">{t('stage.failed')}</p>
      <p className="text-ink-soft">{sentence(fault)}</p>
    </div>
  )
}
