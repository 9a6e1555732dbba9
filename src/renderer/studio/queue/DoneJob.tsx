import { ChevronRight, CircleCheck } from 'lucide-react'
import { Collapsible } from 'radix-ui'
import { useTranslation } from 'react-i18next'
import type { ExportResult } from '../../../shared/export/result'
import { unwrap } from '../../../shared/ipc/outcome'
import { attempt } from '../actions/alert'
import { useStudio } from '../context'
import { Button } from '../ui/Button'
import { useNumber } from '../ui/use-number'
import { useSentence } from '../ui/use-sentence'
import { JobEnd } from './JobEnd'

export function DoneJob({ name, result }: { readonly name: string; readonly result: ExportResult }) {
  const { t } = useTranslation()
  const number = useNumber()
  const studio = useStudio()
  const reveal = async (): Promise<void> => unwrap(await studio.bridge.revealExport())
  return (
    <Collapsible.Root>
      <JobEnd
        sign={<CircleCheck size={18} className="shrink-0 text-success" aria-hidden />}
        name={name}
        says={t('export.done', {
          count: result.frames,
          frames: number(result.frames),
          seconds: number(result.seconds, 1),
        })}
        actions={
          <>
            <Collapsible.Trigger asChild>
              <Button look="quiet" className="group">
                <ChevronRight
                  size={14}
                  className="transition-transform group-data-[state=open]:rotate-90"
                  aria-hidden
                />
                {t('export.details')}
              </Button>
            </Collapsible.Trigger>
            <Button onClick={() => void attempt(studio, reveal)}>{t('export.show')}</Button>
          </>
        }
      />
      <Collapsible.Content>
        <Details result={result} />
      </Collapsible.Content>
    </Collapsible.Root>
  )
}

function Details({ result }: { readonly result: ExportResult }) {
  const { t } = useTranslation()
  const told = (value: string | number | boolean): string =>
    typeof value === 'boolean' ? t(value ? 'export.yes' : 'export.no') : String(value)
  const sentence = useSentence()
  const labels: Readonly<Record<string, string>> = t('checks', { returnObjects: true })
  const checks = Object.entries(result.checks).map(([check, value]) => `${labels[check] ?? check} ${told(value)}`)
  return (
    <dl className="details">
      <dt>{t('export.encoder')}</dt>
      <dd>{result.choice.encoder}</dd>
      <dt>{t('export.reason')}</dt>
      <dd>{sentence(result.choice.reason)}</dd>
      {result.mattePath !== null && (
        <>
          <dt>{t('settings.matte')}</dt>
          <dd>{result.mattePath.split(/[/\\]/).at(-1)}</dd>
        </>
      )}
      <dt>{t('export.checks')}</dt>
      <dd>{checks.join(' · ')}</dd>
      <dt>{t('export.command')}</dt>
      <dd className="font-mono select-text">{result.command}</dd>
    </dl>
  )
}
