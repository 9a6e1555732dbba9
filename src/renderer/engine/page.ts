import type { EngineReply } from '../../shared/engine/protocol'
import { brokenDown, startWorker } from './start-worker'

/**
 * The page of a hidden engine: it has nothing to show. It stands between main and the worker, so that main hears
 * of a worker that could not start or broke down.
 */
function supervise(control: MessagePort): void {
  const converter = new URLSearchParams(window.location.search).get('converter') ?? 'auto'
  const worker = startWorker()
  const tell = (reply: EngineReply): void => control.postMessage(reply, [])
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    tell({ type: 'gone', fault: brokenDown(event) })
  })
  worker.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => tell(data))
  control.addEventListener('message', ({ data, ports }) => worker.postMessage(data, [...ports]))
  worker.postMessage({ type: 'engine', converter }, [])
  control.start()
}

window.addEventListener('message', ({ source, data, ports }) => {
  const [control] = ports
  if (source === window && data === 'engine:control' && control) supervise(control)
})
