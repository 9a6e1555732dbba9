// The main process of the engine tests: opens real engines and does what the test process asks.
import { app, BrowserWindow, MessageChannelMain } from 'electron'
import type { MessagePortMain } from 'electron'
import { beforeReady } from '../../../../src/main/app/before-ready'
import { appUrl } from '../../../../src/main/app/address'
import { grantFonts, grantPictures, serveApp } from '../../../../src/main/app/protocol'
import { openEngine } from '../../../../src/main/engine/host'
import type { EngineHost } from '../../../../src/main/engine/host'
import { readyPictures } from '../../../../src/main/pictures/ready'
import { stillPictures } from '../../../../src/shared/compose/stills'
import { resolveRollFonts } from '../../../../src/main/fonts/roll-fonts'
import type { BandReply, BandWant, EngineInfo } from '../../../../src/shared/engine/protocol'
import { FaultError } from '../../../../src/shared/messages/fault'
import type { Fault } from '../../../../src/shared/messages/fault'
import type { HarnessCalls, HarnessReply, HarnessRequest } from './calls'

interface OpenEngine {
  readonly host: EngineHost
  readonly abort: AbortController
  readonly window: BrowserWindow
}

type Handlers = {
  [M in keyof HarnessCalls]: (...args: Parameters<HarnessCalls[M]>) => Promise<ReturnType<HarnessCalls[M]>>
}

const engines: OpenEngine[] = []
const ports: MessagePortMain[] = []
let preview: BrowserWindow | null = null
let wantId = 0

function goneFault({ host }: OpenEngine): Promise<Fault> {
  return new Promise((resolve) => host.onGone(resolve))
}

function nextReply(port: MessagePortMain): Promise<BandReply> {
  return new Promise((resolve, reject) => {
    port.once('message', ({ data }) => resolve(data))
    port.once('close', () => reject(new Error('port closed')))
  })
}

async function openPreview(): Promise<BrowserWindow> {
  serveApp()
  const window = new BrowserWindow({ width: 1300, height: 800, webPreferences: { sandbox: true } })
  await window.loadURL(appUrl('preview.html'))
  return window
}

let opening: Promise<unknown> = Promise.resolve()

async function openOne(converter: 'auto' | 'gpu' | 'cpu'): Promise<{ engine: number; info: EngineInfo }> {
  const known = new Set(BrowserWindow.getAllWindows())
  const abort = new AbortController()
  const host = await openEngine({ signal: abort.signal, converter })
  const window = BrowserWindow.getAllWindows().find((candidate) => !known.has(candidate))!
  return { engine: engines.push({ host, abort, window }) - 1, info: host.info }
}

const handlers: Handlers = {
  async open(converter) {
    // One after the other, to know whose window a new one is.
    const opened = opening.then(() => openOne(converter))
    opening = opened.catch(() => undefined)
    return opened
  },
  info: async (engine) => engines[engine]!.host.info,
  async prepare(engine, roll) {
    return engines[engine]!.host.prepare(roll, await resolveRollFonts(roll), await picturesOf(roll))
  },
  async serve(engine, format) {
    const { port1, port2 } = new MessageChannelMain()
    engines[engine]!.host.serve(format, port2)
    return ports.push(port1) - 1
  },
  async band(port, index, phase) {
    const channel = ports[port]!
    const reply = nextReply(channel)
    // Not before somebody listens: an engine without a roll says so unasked, and that would be lost.
    channel.start()
    const want: BandWant = { type: 'want', id: ++wantId, index, phase }
    channel.postMessage(want, [])
    const answer = await reply
    if (answer.type === 'failed') throw new FaultError(answer.fault)
    return answer.type === 'band' ? answer.data : null
  },
  loseContext: async (engine) => engines[engine]!.host.loseContext(),
  async kill(engine) {
    const gone = goneFault(engines[engine]!)
    process.kill(engines[engine]!.window.webContents.getOSProcessId(), 'SIGKILL')
    return gone
  },
  async abort(engine) {
    const gone = goneFault(engines[engine]!)
    engines[engine]!.abort.abort()
    return gone
  },
  close: async (engine) => engines[engine]!.host.close(),
  windowCount: async () => BrowserWindow.getAllWindows().length,
  async request(url) {
    preview ??= await openPreview()
    return preview.webContents.executeJavaScript(
      `fetch(${JSON.stringify(url)}).then((r) => ({ status: r.status, policy: r.headers.get('content-security-policy') }))`,
    )
  },
  async preview(method, args) {
    preview ??= await openPreview()
    const rolls = args.filter(isRoll)
    const [roll] = rolls
    const all = roll && { ...roll, content: rolls.map(({ content }) => content).join('\n') }
    const pictures = await grantPictures((await Promise.all(rolls.map(picturesOf))).flat())
    const given = all ? [...args, grantFonts(await resolveRollFonts(all)), pictures] : args
    return preview.webContents.executeJavaScript(`preview[${JSON.stringify(method)}](...${JSON.stringify(given)})`)
  },
}

const picturesOf = (roll: Roll) => readyPictures(stillPictures(roll.spec), { allowPrivate: false })

type Roll = Parameters<HarnessCalls['prepare']>[1]

function isRoll(value: unknown): value is Roll {
  return typeof value === 'object' && value !== null && 'spec' in value && 'content' in value
}

async function answer({ id, method, args }: HarnessRequest): Promise<HarnessReply> {
  try {
    const handler: (...args: never[]) => Promise<unknown> = handlers[method]
    return { id, value: await Reflect.apply(handler, null, args) }
  } catch (error) {
    if (error instanceof FaultError) return { id, fault: error.fault }
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

beforeReady()
app.on('window-all-closed', () => undefined)
// What a page complains of is part of a failed test's story.
app.on('web-contents-created', (_event, contents) =>
  contents.on('console-message', (_details, _level, message) => process.stdout.write(`page: ${message}\n`)),
)
process.on('message', (request: HarnessRequest) => {
  // A test that gave up waiting has closed the channel; sending on it would throw, and Electron would ask with a dialog.
  void answer(request).then((reply) => process.connected && process.send?.(reply))
})
process.on('disconnect', () => app.exit(0))
void app.whenReady().then(() => process.send?.({ id: 0, value: null }))
