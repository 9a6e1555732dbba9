import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { FieldMessage } from '../settings/use-field'
import { useSentence } from './use-sentence'

const SIGNS = { info: Info, warning: TriangleAlert, error: CircleAlert } as const
const COLORS = { info: 'text-ink-soft', warning: 'text-warning', error: 'text-danger' } as const

interface RemarkProps extends FieldMessage {
  readonly id?: string
  /** Goes to what the sentence is about. */
  readonly onShow?: (() => void) | undefined
}

/** One sentence about the roll, as quiet as its severity allows. */
export function Remark({ severity, message, id, onShow }: RemarkProps) {
  const { t } = useTranslation()
  const sentence = useSentence()
  const Sign = SIGNS[severity]
  return (
    <p id={id} className={`flex gap-2 text-small leading-5 ${COLORS[severity]}`}>
      <Sign size={13} className="mt-1 shrink-0" aria-label={t(`notices.${severity}`)} />
      {onShow === undefined ? (
        <span className="min-w-0 wrap-anywhere">{sentence(message)}</span>
      ) : (
        <button
          type="button"
          className="focus-ring min-w-0 text-left wrap-anywhere underline-offset-2 hover:underline"
          title={t('notices.show')}
          onClick={onShow}
        >
          {sentence(message)}
        </button>
      )}
    </p>
  )
}
