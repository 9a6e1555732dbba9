import { useTranslation } from 'react-i18next'
import { useDocument } from '../context'
import { readPath } from '../document/settings-path'
import { NumberField } from '../ui/NumberField'
import { Section } from './Section'

/** Where text is hidden or fades; rolls that go sideways have their edges on the left and right. */
export function EdgesSection() {
  const { t } = useTranslation()
  const direction = useDocument((state) => readPath(state.settings, 'scroll.direction'))
  const isSideways = direction === 'left' || direction === 'right'
  const px = t('units.px')
  return (
    <Section title={t('edges.title')}>
      <NumberField path="edges.maskTopPx" label={t(isSideways ? 'edges.maskLeft' : 'edges.maskTop')} unit={px} />
      <NumberField
        path="edges.fadeTopPx"
        label={t(isSideways ? 'edges.fadeLeft' : 'edges.fadeTop')}
        unit={px}
        step={10}
      />
      <NumberField path="edges.maskBottomPx" label={t(isSideways ? 'edges.maskRight' : 'edges.maskBottom')} unit={px} />
      <NumberField
        path="edges.fadeBottomPx"
        label={t(isSideways ? 'edges.fadeRight' : 'edges.fadeBottom')}
        unit={px}
        step={10}
      />
    </Section>
  )
}
