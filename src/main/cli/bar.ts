import type { ExportProgress } from '../../shared/export/result'

const CELLS = 24
const COLUMNS = 80
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']
const CLEAR_LINE = '\r\u001B[2K'

/** A bar of `cells` characters, filled to an eighth of a character. */
export function barOf(fraction: number, cells = CELLS): string {
  const eighths = Math.round(Math.min(1, Math.max(0, fraction)) * cells * 8)
  const filled = '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '')
  return filled + '░'.repeat(cells - filled.length)
}

/** Such as `1:05` or `1:02:09`. */
export function clockOf(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  const parts = [Math.floor(whole / 60) % 60, whole % 60].map((part) => String(part).padStart(2, '0'))
  const hours = Math.floor(whole / 3600)
  return hours > 0 ? `${hours}:${parts.join(':')}` : parts.join(':').replace(/^0/, '')
}

export function progressLine({ frame, frames, fps, etaSeconds }: ExportProgress): string {
  const fraction = frames > 0 ? frame / frames : 0
  const percent = `${Math.floor(fraction * 100)}`.padStart(3)
  const eta = frame < frames ? ` · ETA ${clockOf(etaSeconds)}` : ''
  return `${barOf(fraction)} ${percent} % · ${frame}/${frames} · ${Math.round(fps)} fps${eta}`
}

/** What the bar needs of a stream such as stderr. */
interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

interface Bar {
  readonly draw: (progress: ExportProgress) => void
  readonly clear: () => void
}

/** The progress of an export, redrawn in place on a terminal and not drawn at all elsewhere. */
export function createBar(stream: Terminal): Bar {
  if (stream.isTTY !== true) return { draw: () => undefined, clear: () => undefined }
  let drawn = false
  return {
    draw: (progress) => {
      // A terminal that was never told its width says 0.
      const line = progressLine(progress).slice(0, Math.max(1, (stream.columns || COLUMNS) - 1))
      stream.write(CLEAR_LINE + line)
      drawn = true
    },
    clear: () => {
      if (drawn) stream.write(CLEAR_LINE)
      drawn = false
    },
  }
}
