import { ChevronDown } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { TEXT_FORMATS } from '../../../shared/roll/text-format'
import { useDocument, usePreview, useStudio } from '../context'
import { withFormat } from '../document/state'
import { useNumber } from '../ui/use-number'

export function TextPane() {
  const { t } = useTranslation()
  return (
    <section aria-label={t('regions.text')} className="pane flex flex-col border-r border-line">
      <Editor />
      <div className="flex h-8 shrink-0 items-center gap-3 border-t border-line px-4 text-small text-ink-faint">
        <Counts />
        <FormatChoice />
      </div>
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

/** How the text is written. */
function FormatChoice() {
  const { t } = useTranslation()
  const { documents } = useStudio()
  const format = useDocument((state) => state.format)
  const choose = (value: string): void => {
    const chosen = TEXT_FORMATS.find((known) => known === value)
    if (chosen !== undefined) documents.setState(withFormat(documents.getState(), chosen))
  }
  return (
    <span className="relative flex items-center">
      <select
        className="quiet-select focus-ring"
        aria-label={t('text.format')}
        value={format}
        onChange={(event) => choose(event.target.value)}
      >
        {TEXT_FORMATS.map((each) => (
          <option key={each} value={each}>
            {t(`textFormats.${each}`)}
          </option>
        ))}
      </select>
      <ChevronDown size={13} className="pointer-events-none absolute right-1" aria-hidden />
    </span>
  )
}

function Counts() {
  const { t } = useTranslation()
  const number = useNumber()
  const summary = usePreview((state) => state.prepared?.summary)
  const hasText = useDocument((state) => state.content.trim() !== '')
  return (
    <p className="flex min-w-0 flex-1 gap-3 tabular-nums">
      {hasText && summary !== undefined && (
        <>
          <span>{t('text.characters', { count: summary.characterCount, shown: number(summary.characterCount) })}</span>
          <span>{t('text.lines', { count: summary.lineCount, shown: number(summary.lineCount) })}</span>
        </>
      )}
    </p>
  )
}
