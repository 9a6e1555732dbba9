import type { Rectangle } from 'electron'
import type { WindowBounds } from './state/settings-file'

const DEFAULT_WIDTH = 1440
const DEFAULT_HEIGHT = 900

/** The least of a window's size that must lie on a screen, so that it can be seen and moved. */
const VISIBLE_PX = 120

function isVisible(window: Rectangle, area: Rectangle): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const height = Math.min(window.y + window.height, area.y + area.height) - Math.max(window.y, area.y)
  return width >= VISIBLE_PX && height >= VISIBLE_PX && window.y >= area.y
}

/** Where to open the window: where it stood, unless that screen is gone; else as large as is good, centred. */
export function startBounds(remembered: WindowBounds | null, areas: readonly Rectangle[]): Partial<Rectangle> {
  if (remembered !== null && areas.some((area) => isVisible(remembered, area))) {
    const { x, y, width, height } = remembered
    return { x, y, width, height }
  }
  const [first] = areas
  return {
    width: Math.min(DEFAULT_WIDTH, first?.width ?? DEFAULT_WIDTH),
    height: Math.min(DEFAULT_HEIGHT, first?.height ?? DEFAULT_HEIGHT),
  }
}
