import type { EngineInfo } from '../../../shared/engine/protocol'
import { cpuConverter } from '../convert/cpu'
import type { Converter } from '../convert/converter'
import { Painter } from '../paint/painter'

/** A painter and the converter that reads what it paints. */
export interface Backend {
  readonly painter: Painter
  readonly converter: Converter
}

export function cpuBackend(): Backend {
  return { painter: new Painter(), converter: cpuConverter() }
}

/** What paints and converts now; falls over to the CPU when the GPU is lost. */
export class Machine {
  #backend: Backend

  /** `onFallOver` hears the new state of things. */
  constructor(
    backend: Backend,
    private readonly graphics: Pick<EngineInfo, 'gpu' | 'maxTextureSizePx'>,
    private readonly onFallOver: (info: EngineInfo) => void = () => undefined,
  ) {
    this.#backend = backend
  }

  get backend(): Backend {
    return this.#backend
  }

  get info(): EngineInfo {
    return { ...this.graphics, converter: this.#backend.converter.kind }
  }

  /** Whether what was just made with the backend may be wrong; then another one is in its place. */
  replaceIfLost(): boolean {
    const { converter } = this.#backend
    if (!converter.isLost()) return false
    converter.dispose()
    this.#backend = cpuBackend()
    this.onFallOver(this.info)
    return true
  }

  /** Makes the GPU's context go, as a driver's reset does. */
  loseContext(): void {
    this.#backend.converter.loseContext()
  }
}
