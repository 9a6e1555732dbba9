import { Clapperboard, FolderOpen, Languages, Save, SunMoon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { commandInfos } from '../../../shared/ipc/commands'
import type { CommandId } from '../../../shared/ipc/commands'
import type { PreferenceChange } from '../../../shared/ipc/settings'
import { unwrap } from '../../../shared/ipc/outcome'
import { attempt } from '../actions/alert'
import { showKeys } from '../commands/keys'
import { runCommand } from '../commands/registry'
import { useDocument, useStudio } from '../context'
import { isDirty } from '../document/state'
import { Button } from '../ui/Button'
import { ChoiceMenu } from '../ui/Menu'
import { Mark } from './Mark'

export function Header() {
  const { t } = useTranslation()
  const studio = useStudio()
  const canExport = useDocument((state) => state.spec !== null)
  const isExporting = useStore(studio.exporting, (state) => state.phase === 'running')
  const run = (id: CommandId) => () => runCommand(studio, id)
  const keys = (id: CommandId): string => showKeys(commandInfos[id].keys, studio.isMac)
  return (
    <header className="flex h-12 shrink-0 items-center gap-1 border-b border-line bg-panel pr-3 pl-4">
      <Mark />
      <DocumentName />
      <Button look="quiet" title={keys('document.open')} onClick={run('document.open')}>
        <FolderOpen size={16} aria-hidden />
        {t('header.open')}
      </Button>
      <Button look="quiet" title={keys('document.save')} onClick={run('document.save')}>
        <Save size={16} aria-hidden />
        {t('header.save')}
      </Button>
      <span className="mx-1 h-5 w-px bg-line" aria-hidden />
      <LanguageMenu />
      <ThemeMenu />
      <Button
        look="primary"
        className="ml-2 px-4"
        title={keys('export.start')}
        disabled={!canExport || isExporting}
        onClick={run('export.start')}
      >
        <Clapperboard size={16} aria-hidden />
        {t('header.export')}
      </Button>
    </header>
  )
}

function DocumentName() {
  const { t } = useTranslation()
  const name = useDocument((state) => state.name)
  const hasEdits = useDocument(isDirty)
  return (
    <h1 className="flex min-w-0 flex-1 items-center gap-2 pl-4 text-ink-soft">
      <span className="truncate">{name === '' ? t('header.untitled') : name}</span>
      {hasEdits && (
        <span
          role="img"
          aria-label={t('header.unsaved')}
          title={t('header.unsaved')}
          className="size-1.5 rounded-full bg-accent"
        />
      )}
    </h1>
  )
}

function usePreferences() {
  const studio = useStudio()
  const preferences = useStore(studio.preferences)
  const change = (part: PreferenceChange): void =>
    void attempt(studio, async () => unwrap(await studio.bridge.changePreferences(part)))
  return { preferences, change }
}

function LanguageMenu() {
  const { t } = useTranslation()
  const { preferences, change } = usePreferences()
  return (
    <ChoiceMenu
      label={t('header.language')}
      icon={<Languages size={16} aria-hidden />}
      value={preferences.language}
      choices={[
        { value: 'system', label: t('header.system') },
        { value: 'en', label: 'English' },
        { value: 'zh', label: '中文' },
      ]}
      onChange={(language) => change({ language })}
    />
  )
}

function ThemeMenu() {
  const { t } = useTranslation()
  const { preferences, change } = usePreferences()
  return (
    <ChoiceMenu
      label={t('header.theme')}
      icon={<SunMoon size={16} aria-hidden />}
      value={preferences.theme}
      choices={[
        { value: 'system', label: t('header.system') },
        { value: 'light', label: t('header.light') },
        { value: 'dark', label: t('header.dark') },
      ]}
      onChange={(theme) => change({ theme })}
    />
  )
}
