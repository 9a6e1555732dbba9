import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDocument, usePreview, useStudio } from '../context'
import { useNumber } from '../ui/use-number'

export function TextPane() {
  const { t } = useTranslation()
  return (
    <section aria-label={t('regions.text')} className="pane flex flex-col border-r border-line">
      <Editor />
      <Counts />
    </section>
  )
}

/** The box keeps its own text: React hears of no keystroke. */
function Editor() {
  const { t } = useTranslation()
  const { content } = useStudio()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (box.current === null) return undefined
    content.attach(box.current)
    return () => content.detach()
  }, [content])
  return (
    <textarea
      ref={box}
      className="editor"
      aria-label={t('text.editor')}
      placeholder={t('text.placeholder')}
      dir="auto"
      autoCapitalize="off"
      autoComplete="off"
      spellCheck={false}
      onInput={() => content.typed()}
      onBlur={() => content.flush()}
    />
  )
}

function Counts() {
  const { t } = useTranslation()
  const number = useNumber()
  const summary = usePreview((state) => state.prepared?.summary)
  const hasText = useDocument((state) => state.content.trim() !== '')
  return (
    <p className="flex h-8 shrink-0 items-center gap-3 border-t border-line px-4 text-small text-ink-faint tabular-nums">
      {hasText && summary !== undefined && (
        <>
          <span>{t('text.characters', { count: summary.characterCount, shown: number(summary.characterCount) })}</span>
          <span>{t('text.lines', { count: summary.lineCount, shown: number(summary.lineCount) })}</span>
        </>
      )}
    </p>
  )
}
