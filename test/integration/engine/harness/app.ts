import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { FaultError } from '../../../../src/shared/messages/fault'
import { startScreen } from './screen'
import { buildHarness, HARNESS_FOLDER } from './build'
import type { HarnessCalls, HarnessMethod, HarnessReply } from './calls'

// Outside Electron the package is the path of its program.
const electron = String(createRequire(import.meta.url)('electron'))

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (reason: Error) => void
}

/** The real app around the engine, in a process of its own. */
export class HarnessApp {
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0

  private constructor(
    private readonly child: ChildProcess,
    private readonly profile: string,
    private readonly stopScreen: () => void,
  ) {
    child.on('message', (reply: HarnessReply) => this.#hear(reply))
    child.once('exit', (code) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`the harness ended with ${code}`))
    })
  }

  /** Builds and starts the app. */
  static async start(): Promise<HarnessApp> {
    await buildHarness()
    const screen = await startScreen()
    const profile = mkdtempSync(path.join(os.tmpdir(), 'rollvideo-engine-'))
    const env: NodeJS.ProcessEnv = { ...process.env, DISPLAY: screen.display }
    delete env['ELECTRON_RUN_AS_NODE']
    const args = ['--no-sandbox', '--log-level=3', `--user-data-dir=${profile}`, HARNESS_FOLDER]
    const child = spawn(electron, args, {
      env,
      stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
      serialization: 'advanced',
    })
    const app = new HarnessApp(child, profile, screen.stop)
    await new Promise((resolve, reject) => app.#waiting.set(0, { resolve, reject }))
    return app
  }

  /** Asks the app; rejects with the FaultError that it threw. */
  call<M extends HarnessMethod>(method: M, ...args: Parameters<HarnessCalls[M]>): Promise<ReturnType<HarnessCalls[M]>> {
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.child.send({ id, method, args })
    })
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve))
    this.child.disconnect()
    await ended
    this.stopScreen()
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }

  #hear(reply: HarnessReply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if (waiting === undefined) return
    if ('fault' in reply) waiting.reject(new FaultError(reply.fault))
    else if ('error' in reply) waiting.reject(new Error(reply.error))
    else Reflect.apply(waiting.resolve, null, [reply.value])
  }
}
