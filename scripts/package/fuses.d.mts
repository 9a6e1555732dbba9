import type { FuseConfig } from '@electron/fuses'

export function fusesOf(platform: string): FuseConfig
