import type { Picture } from './page.mjs'

export function renderFrame(root: string, picture: Picture, folder: string): Promise<string>
