import type { BundledPackage } from './bundled.mjs'

export function licenceText(item: Pick<BundledPackage, 'name' | 'license' | 'folder'>): string
export function licencesOf(packages: readonly BundledPackage[]): string
