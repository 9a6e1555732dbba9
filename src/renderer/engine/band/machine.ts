import type { EngineInfo } from '../../../shared/engine/protocol'
import { Painter } from '../paint/painter'
import { cpuBackend, Machine } from './backend'
import type { Backend } from './backend'
import { isSoftware, readGraphics } from './graphics'
import { agree, tryBackend } from './trial'

/** Which converter to use: the faster one unless a test asks for one. */
export type ConverterChoice = 'auto' | 'gpu' | 'cpu'

export function isConverterChoice(value: string): value is ConverterChoice {
  return value === 'auto' || value === 'gpu' || value === 'cpu'
}

async function gpuBackend(): Promise<Backend> {
  // Three.js is loaded only where it is used: most command lines run without a GPU.
  const { gpuConverter } = await import('../convert/gpu')
  return { painter: new Painter(), converter: gpuConverter() }
}

async function chooseBackend(choice: ConverterChoice, renderer: string | null): Promise<Backend> {
  if (choice === 'gpu') return gpuBackend()
  const cpu = cpuBackend()
  if (choice === 'cpu' || renderer === null || isSoftware(renderer)) return cpu
  const gpu = await gpuBackend()
  const [onCpu, onGpu] = [tryBackend(cpu), tryBackend(gpu)]
  // Drivers have faults of their own: one that computes something else is not used, however fast it is.
  if (onGpu.ms < onCpu.ms && agree(onGpu, onCpu)) return gpu
  gpu.converter.dispose()
  return cpu
}

/** Looks at the graphics of this machine and picks what paints and converts. */
export async function startMachine(choice: ConverterChoice, onFallOver: (info: EngineInfo) => void): Promise<Machine> {
  const graphics = readGraphics()
  const backend = await chooseBackend(choice, graphics.renderer)
  const { renderer, maxTextureSizePx } = graphics
  return new Machine(backend, { gpu: renderer ?? 'none', maxTextureSizePx }, onFallOver)
}
