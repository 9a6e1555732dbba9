import { FileDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { attempt } from '../actions/alert'
import { openDropped } from '../actions/documents'
import { useStudio } from '../context'

/** The whole window takes files; while one hovers above it, it says so. */
export function DropTarget() {
  const { t } = useTranslation()
  const isHovered = useDrops()
  if (!isHovered) return null
  return (
    <div className="drop-target">
      <div className="drop-card">
        <FileDown size={32} strokeWidth={1.5} className="text-accent-ink" aria-hidden />
        <p className="text-large font-semibold">{t('drop.title')}</p>
        <p className="text-ink-soft">{t('drop.hint')}</p>
      </div>
    </div>
  )
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

function useDrops(): boolean {
  const studio = useStudio()
  const [isHovered, setHovered] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setHovered(true)
    }
    window.addEventListener('dragenter', over, { signal })
    window.addEventListener('dragover', over, { signal })
    window.addEventListener(
      'dragleave',
      (event) => {
        // Null when the pointer leaves the window, else the element it goes to.
        if (event.relatedTarget === null) setHovered(false)
      },
      { signal },
    )
    window.addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setHovered(false)
        const files = [...(event.dataTransfer?.files ?? [])]
        void attempt(studio, () => openDropped(studio, files))
      },
      { signal },
    )
    return () => stop.abort()
  }, [studio])
  return isHovered
}
