import { Tooltip } from 'radix-ui'
import { Alert } from './Alert'
import { DropTarget } from './drop/DropTarget'
import { Header } from './header/Header'
import { PreviewPane } from './preview/PreviewPane'
import { Queue } from './queue/Queue'
import { SettingsPane } from './settings/SettingsPane'
import { TextPane } from './text/TextPane'

/** Text on the left, preview in the middle, settings on the right, exports along the bottom. */
export function App() {
  return (
    <Tooltip.Provider delayDuration={500} skipDelayDuration={200}>
      <div className="flex h-screen flex-col">
        <Header />
        <Alert />
        <main className="workbench">
          <TextPane />
          <PreviewPane />
          <SettingsPane />
        </main>
        <Queue />
        <DropTarget />
      </div>
    </Tooltip.Provider>
  )
}
