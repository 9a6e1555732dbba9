import { Camera, ChevronLeft, ChevronRight, Pause, Play, SkipBack, SkipForward } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { commandInfos } from '../../../shared/ipc/commands'
import type { CommandId } from '../../../shared/ipc/commands'
import { showKeys } from '../commands/keys'
import { runCommand } from '../commands/registry'
import { useDocument, usePreview, useStudio } from '../context'
import { IconButton } from '../ui/IconButton'
import { Clock } from './Clock'
import { Playhead } from './Playhead'

export function Transport() {
  const { t } = useTranslation()
  return (
    <div className="@container border-t border-line bg-panel px-4 pt-2 pb-3">
      <Playhead />
      <div className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center gap-3">
        <Clock />
        <div className="flex items-center gap-1">
          <TransportButton id="playback.start" label={t('transport.start')}>
            <SkipBack size={16} />
          </TransportButton>
          <TransportButton id="playback.back" label={t('transport.back')}>
            <ChevronLeft size={18} />
          </TransportButton>
          <PlayButton />
          <TransportButton id="playback.forward" label={t('transport.forward')}>
            <ChevronRight size={18} />
          </TransportButton>
          <TransportButton id="playback.end" label={t('transport.end')}>
            <SkipForward size={16} />
          </TransportButton>
        </div>
        <div className="flex min-w-0 items-center justify-end gap-2">
          <FrameSize />
          <TransportButton id="still.save" label={t('transport.still')}>
            <Camera size={16} />
          </TransportButton>
        </div>
      </div>
    </div>
  )
}

interface TransportButtonProps {
  readonly id: CommandId
  readonly label: string
  readonly large?: boolean
  readonly children: ReactNode
}

function TransportButton({ id, label, large = false, children }: TransportButtonProps) {
  const studio = useStudio()
  const isReady = usePreview((state) => state.prepared !== null)
  return (
    <IconButton
      label={label}
      keys={showKeys(commandInfos[id].keys, studio.isMac)}
      disabled={!isReady}
      large={large}
      onClick={() => runCommand(studio, id)}
    >
      {children}
    </IconButton>
  )
}

function PlayButton() {
  const { t } = useTranslation()
  const isPlaying = useStore(useStudio().transport, (state) => state.playing)
  return (
    <TransportButton id="playback.toggle" label={t(isPlaying ? 'transport.pause' : 'transport.play')} large>
      {isPlaying ? <Pause size={18} fill="currentColor" /> : <Play size={18} fill="currentColor" className="ml-0.5" />}
    </TransportButton>
  )
}

function FrameSize() {
  const { t } = useTranslation()
  const width = useDocument((state) => state.spec?.frame.width)
  const height = useDocument((state) => state.spec?.frame.height)
  if (width === undefined || height === undefined) return null
  return (
    <span className="hidden truncate text-small text-ink-faint tabular-nums @min-[30rem]:inline">
      {t('transport.fullSize', { width: String(width), height: String(height) })}
    </span>
  )
}
