import { CircleAlert } from 'lucide-react'
import type { Fault } from '../../../shared/messages/fault'
import { tell } from '../../../shared/messages/tell'
import { useLanguage } from '../ui/use-language'
import { JobEnd } from './JobEnd'

export function FailedJob({ name, fault }: { readonly name: string; readonly fault: Fault }) {
  const language = useLanguage()
  return (
    <JobEnd
      sign={<CircleAlert size={18} className="shrink-0 text-danger" aria-hidden />}
      name={name}
      says={tell(fault, language)}
    />
  )
}
