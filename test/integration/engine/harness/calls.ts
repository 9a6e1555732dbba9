import type { BandFormat } from '../../../../src/shared/engine/bands'
import type { EngineInfo } from '../../../../src/shared/engine/protocol'
import type { LayoutSummary } from '../../../../src/shared/layout/types'
import type { Fault } from '../../../../src/shared/messages/fault'
import type { ResolvedRoll } from '../../../../src/shared/roll/resolved'

/** What a test may ask of the app around the engine. Engines and band ports are named by numbers. */
export interface HarnessCalls {
  open(converter: 'auto' | 'gpu' | 'cpu'): { engine: number; info: EngineInfo }
  info(engine: number): EngineInfo
  prepare(engine: number, roll: ResolvedRoll): LayoutSummary
  serve(engine: number, format: BandFormat): number
  /** The band's planes; null for a blank one. */
  band(port: number, index: number, phase: number): Uint8Array | null
  loseContext(engine: number): void
  /** Kills the engine's renderer as the system would; resolves with what its host then says. */
  kill(engine: number): Fault
  abort(engine: number): Fault
  close(engine: number): void
  windowCount(): number
  /** Asks the app's own origin from within a page. */
  request(url: string): { status: number; policy: string | null }
  preview(method: string, args: readonly unknown[]): unknown
}

export type HarnessMethod = keyof HarnessCalls

export interface HarnessRequest {
  readonly id: number
  readonly method: HarnessMethod
  readonly args: readonly unknown[]
}

export type HarnessReply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly fault: Fault }
  | { readonly id: number; readonly error: string }
