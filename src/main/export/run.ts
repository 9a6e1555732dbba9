import { MessageChannelMain } from 'electron'
import { availableParallelism } from 'node:os'
import type { ExportProgress, ExportResult } from '../../shared/export/result'
import { stillPictures } from '../../shared/compose/stills'
import { fault, FaultError, type Notice } from '../../shared/messages/fault'
import { noticesOf } from '../../shared/constraints/notices'
import type { ResolvedRoll } from '../../shared/roll/resolved'
import type { RollSpec } from '../../shared/roll/spec'
import { hasMatte } from '../../shared/roll/alpha'
import { framesOfExcerpt, type Excerpt } from '../../shared/scroll/excerpt'
import { planScroll } from '../../shared/scroll/plan'
import { frameCount } from '../encoder/contract'
import { openEngine, type EngineHost } from '../engine/host'
import { resolveRollFonts, type RollFonts } from '../fonts/roll-fonts'
import { describePlan, type PlanReport } from '../plan/describe'
import { picturesOfText } from '../pictures/of-text'
import { readyPictures, type ReadyPicture } from '../pictures/ready'
import type { WebPolicy } from '../fetch/web-files'
import { fetchedRoll } from '../roll/fetched'
import { rollFittedToSound } from '../sound/fitted'
import { readyNotices, readySound, trackOf, type ReadySound } from '../sound/ready'
import { checkFile } from './check/check'
import { decideEncoder, formatOfOutput, type Decision } from './choose'
import { runEncoderProcess } from './encoder-process'
import { finishFile } from './finish'
import { encodeOrder, type EncodeOrder } from './order'
import { discardOutput, keepOutput, lostOutput, openOutput, type OutputPlace } from './output'
import { ProgressMeter } from './progress'
import { stillRoll } from './still'
import { Stopwatch } from './stopwatch'
import { openWasmPage } from './wasm-page'

export interface ExportRequest {
  readonly roll: ResolvedRoll
  /** The part of the roll that is wanted; null for all of it. */
  readonly excerpt: Excerpt | null
  /** A file, or the folder of a PNG sequence; absolute. */
  readonly outputPath: string
  readonly overwrite: boolean
  /** Whether what the roll takes from the web may come from this computer and its networks. */
  readonly allowPrivate: boolean
}

export interface ExportHooks {
  readonly signal: AbortSignal
  /** Called once, before the first frame. */
  readonly onPlan?: (plan: PlanReport) => void
  /** A few times a second, and once at the last frame. */
  readonly onProgress: (progress: ExportProgress) => void
}

/**
 * Makes the video of a roll: laid out, painted, encoded, read back and checked, and only then given its name.
 * Rejects with a FaultError; `interrupted` when the signal aborted. However it ends, no process is left running and
 * nothing half-written is left behind.
 */
export async function runExport(given: ExportRequest, hooks: ExportHooks): Promise<ExportResult> {
  const { signal } = hooks
  const isStill = given.excerpt?.kind === 'still'
  try {
    if (signal.aborted) throw fault('interrupted', 'encoder.interrupted')
    const request = isStill ? { ...given, roll: stillRoll(given.roll, given.outputPath) } : given
    const format = formatOfOutput(request.roll.spec, request.outputPath)
    const place = await openOutput(request.outputPath, format, request.overwrite, {
      isStill,
      hasMatte: hasMatte(request.roll.spec),
    })
    try {
      return await exportTo(place, request, hooks)
    } catch (error) {
      throw (await lostOutput(error, place)) ?? aboutTarget(error, place)
    } finally {
      // After a success the file has its own name, and nothing is there any more.
      await discardOutput(place)
    }
  } catch (error) {
    if (signal.aborted) throw fault('interrupted', 'encoder.interrupted')
    if (error instanceof FaultError) throw error
    const detail = error instanceof Error ? error.message : String(error)
    throw new FaultError(fault('encoder', 'encoder.failed', { detail }).fault, error)
  }
}

/** Nobody but us knows the temporary name: a fault of the output names its target. */
function aboutTarget(error: unknown, { path, temporaryPath }: OutputPlace): unknown {
  if (!(error instanceof FaultError) || error.fault.params['path'] !== temporaryPath) return error
  return new FaultError({ ...error.fault, params: { ...error.fault.params, path } }, error)
}

interface Ready {
  /** With nothing left in it to be fetched. */
  readonly roll: ResolvedRoll
  readonly engine: EngineHost
  readonly fonts: RollFonts
  readonly pictures: readonly ReadyPicture[]
  readonly decision: Decision
  readonly sound: ReadySound | null
}

async function exportTo(place: OutputPlace, request: ExportRequest, hooks: ExportHooks): Promise<ExportResult> {
  const watch = new Stopwatch()
  const { roll, engine, fonts, pictures, decision, sound } = await getReady(request, hooks.signal)
  const { spec } = roll
  try {
    watch.lap('startMs')
    const summary = await engine.prepare(roll, fonts, pictures)
    watch.lap('layoutMs')
    const plan = planScroll(spec, summary)
    const notices = [
      ...(roll.remarks ?? []),
      ...noticesOf(spec, summary, plan, decision.choice.format),
      ...fonts.notices,
      ...(request.excerpt?.kind === 'still' ? [] : readyNotices(sound, plan)),
    ]
    const refusal = notices.find(({ severity }) => severity === 'error')
    if (refusal !== undefined) throw refused(refusal)
    const range = framesOfExcerpt(request.excerpt, plan)
    hooks.onPlan?.(describePlan({ spec, summary, plan, range, choice: decision.choice, sound, notices }))

    const track = trackOf(sound, plan, range)
    const order = encodeOrder({
      spec,
      summary,
      plan,
      range,
      decision,
      sound: track,
      maxTextureSizePx: engine.info.maxTextureSizePx,
      outputPath: place.temporaryPath,
      mattePath: place.matte?.temporaryPath ?? null,
      cores: availableParallelism(),
    })
    await encode(engine, order, hooks, watch)
    watch.lap('encodeMs')
    const { width: widthPx, height: heightPx } = spec.frame
    await finishFile(place.temporaryPath, decision.choice)
    const { plays } = spec.output
    const expected = { choice: decision.choice, plan, range, widthPx, heightPx, sound: track, plays }
    const ffprobe = decision.tools?.ffprobe ?? null
    const checks = await checkFile(place.temporaryPath, expected, ffprobe, hooks.signal)
    if (place.matte !== null) {
      await checkFile(place.matte.temporaryPath, { ...expected, sound: null }, ffprobe, hooks.signal)
    }
    watch.lap('verifyMs')
    if (hooks.signal.aborted) throw fault('interrupted', 'encoder.interrupted')
    await keepOutput(place)
    return {
      path: place.path,
      mattePath: place.matte?.path ?? null,
      frames: frameCount(range),
      seconds: watch.totalMs / 1000,
      choice: decision.choice,
      command: order.command,
      checks,
      timings: watch.timings,
    }
  } finally {
    engine.close()
  }
}

/** The fault of a roll that can be opened and not exported. */
function refused({ severity: _severity, ...message }: Notice): FaultError {
  return new FaultError({ kind: message.key.startsWith('picture.') ? 'input' : 'roll', ...message })
}

/** What stands still, and what the text names. FaultError (input) for the first that cannot be shown. */
async function allPictures(roll: ResolvedRoll, policy: WebPolicy): Promise<readonly ReadyPicture[]> {
  const [stills, inText] = await Promise.all([
    readyPictures(stillPictures(roll.spec), policy),
    picturesOfText(roll, policy),
  ])
  const [first] = inText.faults
  if (first !== undefined) throw refused(first)
  return [...stills, ...inText.pictures]
}

/** Starts the engine while fonts and encoder are looked for; when one of them fails, the engine is not left open. */
async function getReady(request: ExportRequest, signal: AbortSignal): Promise<Ready> {
  const { outputPath, allowPrivate } = request
  const opening = openEngine({ signal })
  try {
    const fetching = fetchedRoll(request.roll, { allowPrivate, signal }).then((roll) => rollFittedToSound(roll, signal))
    const [roll, engine, fonts, pictures, { decision, sound }] = await Promise.all([
      fetching,
      opening,
      resolveRollFonts(request.roll),
      allPictures(request.roll, { allowPrivate, signal }),
      fetching.then((roll) => getEncoderReady(roll.spec, outputPath, signal)),
    ])
    return { roll, engine, fonts, pictures, decision, sound }
  } catch (error) {
    const engine = await opening.catch(() => null)
    engine?.close()
    throw error
  }
}

async function getEncoderReady(
  spec: RollSpec,
  outputPath: string,
  signal: AbortSignal,
): Promise<Pick<Ready, 'decision' | 'sound'>> {
  const decision = await decideEncoder(spec, formatOfOutput(spec, outputPath))
  return { decision, sound: await readySound(spec, decision, signal) }
}

/** Connects engine and encoder and waits for the last frame; a dead engine ends the encoder. */
async function encode(engine: EngineHost, order: EncodeOrder, hooks: ExportHooks, watch: Stopwatch): Promise<void> {
  const abort = new AbortController()
  const signal = AbortSignal.any([hooks.signal, abort.signal])
  const { port1, port2 } = new MessageChannelMain()
  engine.onGone((reason) => {
    abort.abort(new FaultError(reason))
  })
  const page =
    order.job.writer.kind === 'wasm'
      ? await openWasmPage((reason) => {
          abort.abort(reason)
        })
      : null
  engine.serve(order.job.bands, port1)
  const frames = frameCount(order.job.range)
  const meter = new ProgressMeter(frames)
  let bytes = 0
  const written = await runEncoderProcess({
    job: order.job,
    ports: page === null ? [port2] : [port2, page.port],
    signal,
    onFirst: () => {
      watch.mark('firstBandMs')
      meter.begin(performance.now())
    },
    onProgress: (frame, bytesNow) => {
      bytes = bytesNow
      hooks.onProgress(meter.update(frame, bytes, performance.now()))
    },
  }).finally(() => {
    page?.close()
  })
  if (written !== frames) throw fault('encoder', 'encoder.frameCount', { got: written, want: frames })
  hooks.onProgress(meter.update(frames, bytes, performance.now()))
}
