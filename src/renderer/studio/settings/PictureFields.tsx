import { Image } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { ColorField } from '../ui/ColorField'
import { Remark } from '../ui/Remark'
import { SelectField } from '../ui/SelectField'
import { useField } from './use-field'

const FITS = ['cover', 'contain', 'stretch', 'tile'] as const

/** The picture behind the text. */
export function PictureFields({ onChoose }: { readonly onChoose: () => void }) {
  const { t } = useTranslation()
  const path = useField('background.path')
  const fit = useField('background.fit')
  const name = typeof path.value === 'string' ? path.value.slice(path.value.indexOf('/') + 1) : ''
  return (
    <>
      <Button className="min-w-0 !shrink !justify-start" aria-label={t('background.change')} onClick={onChoose}>
        <Image size={15} className="shrink-0" aria-hidden />
        <span className="min-w-0 truncate">{name}</span>
      </Button>
      {path.remark !== null && <Remark {...path.remark} />}
      <SelectField
        label={t('background.fit')}
        value={String(fit.value)}
        choices={FITS.map((value) => ({ value, label: t(`background.fits.${value}`) }))}
        remark={fit.remark}
        onChange={fit.set}
      />
      <ColorField path="background.color" label={t('background.behind')} pickLabel={t('background.pickBehind')} />
    </>
  )
}
