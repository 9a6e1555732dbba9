import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { unwrap } from '../../shared/ipc/outcome'
import { App } from './App'
import { bridge } from './bridge'
import { listenForCommands } from './commands/listen'
import { reportStatus } from './commands/report'
import { StudioContext } from './context'
import { startWords } from './i18n/start'
import { createStudio } from './studio'
import './styles/studio.css'

// The page's policy forbids code made from text, which zod would use to be faster.
z.config({ jitless: true })

async function start(root: HTMLElement): Promise<void> {
  const studio = createStudio(bridge, unwrap(await bridge.startSession()))
  await startWords(studio.preferences)
  listenForCommands(studio)
  reportStatus(studio)
  createRoot(root).render(
    <StudioContext value={studio}>
      <App />
    </StudioContext>,
  )
}

const root = document.getElementById('root')
if (root !== null) void start(root)
