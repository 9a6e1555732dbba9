import { Music, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { unwrap } from '../../../shared/ipc/outcome'
import { isObject } from '../../../shared/roll/is-object'
import { attempt } from '../actions/alert'
import { useStudio } from '../context'
import { firstSound } from '../document/defaults'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { NumberField } from '../ui/NumberField'
import { Remark } from '../ui/Remark'
import { SwitchField } from '../ui/SwitchField'
import { Section } from './Section'
import { useField } from './use-field'

/** The music under the roll: one button while there is none. */
export function SoundSection() {
  const { t } = useTranslation()
  const studio = useStudio()
  const { value, set } = useField('audio')
  const pick = async (): Promise<void> => {
    const sound = unwrap(await studio.bridge.pickSound())
    if (sound !== null) set({ ...(isObject(value) ? value : firstSound), path: sound.token })
  }
  const choose = (): void => void attempt(studio, pick)
  return (
    <Section title={t('sound.title')}>
      {isObject(value) ? (
        <SoundFields path={value['path']} onChoose={choose} onDrop={() => set(null)} />
      ) : (
        <Button onClick={choose}>
          <Music size={15} aria-hidden />
          {t('sound.choose')}
        </Button>
      )}
    </Section>
  )
}

interface SoundFieldsProps {
  /** Main's token of the file, which ends in its name. */
  readonly path: unknown
  readonly onChoose: () => void
  readonly onDrop: () => void
}

function SoundFields({ path, onChoose, onDrop }: SoundFieldsProps) {
  const { t } = useTranslation()
  const { remark } = useField('audio.path')
  const loop = useField('audio.loop')
  const seconds = t('units.seconds')
  return (
    <>
      <div className="flex items-center gap-1">
        <Button className="min-w-0 flex-1 !shrink !justify-start" aria-label={t('sound.change')} onClick={onChoose}>
          <Music size={15} className="shrink-0" aria-hidden />
          <span className="min-w-0 truncate">{typeof path === 'string' ? path.slice(path.indexOf('/') + 1) : ''}</span>
        </Button>
        <IconButton label={t('sound.drop')} onClick={onDrop}>
          <X size={14} />
        </IconButton>
      </div>
      {remark !== null && <Remark {...remark} />}
      <NumberField path="audio.gainDb" label={t('sound.gain')} unit={t('units.decibels')} min={-60} />
      <NumberField path="audio.startSeconds" label={t('sound.start')} unit={seconds} step={0.5} />
      <NumberField path="audio.fadeInSeconds" label={t('sound.fadeIn')} unit={seconds} step={0.5} />
      <NumberField path="audio.fadeOutSeconds" label={t('sound.fadeOut')} unit={seconds} step={0.5} />
      <SwitchField label={t('sound.loop')} on={loop.value === true} onChange={loop.set} />
    </>
  )
}
