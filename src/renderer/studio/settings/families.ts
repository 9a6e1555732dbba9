import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unwrap } from '../../../shared/ipc/outcome'
import type { FamilyChoice } from '../../../shared/ipc/requests'
import { inBackground } from '../actions/alert'
import { useStudio } from '../context'
import type { Choice } from '../ui/SelectField'

/** The families that a list offers, `present` among them. */
export function useFamilyChoices(present: string): readonly Choice[] {
  const { t } = useTranslation()
  const choices: Choice[] = useFamilies().map(({ name, bundled }) => ({
    value: name,
    label: name,
    group: t(bundled ? 'settings.bundledFonts' : 'settings.systemFonts'),
  }))
  if (choices.some((choice) => choice.value === present)) return choices
  return [{ value: present, label: present }, ...choices]
}

/** Families of the bundled fonts and of the computer; read once. */
function useFamilies(): readonly FamilyChoice[] {
  const studio = useStudio()
  const [families, setFamilies] = useState<readonly FamilyChoice[]>([])
  useEffect(() => {
    let isShown = true
    void inBackground(studio, async () => {
      const found = unwrap(await studio.bridge.listFamilies())
      if (isShown) setFamilies(found)
    })
    return () => {
      isShown = false
    }
  }, [studio])
  return families
}
