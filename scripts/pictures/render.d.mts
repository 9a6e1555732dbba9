import type { Picture } from './page.mjs'

export function renderPicture(root: string, picture: Picture, folder: string): Promise<string>
