export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** SPDX expression. */
  readonly license: string
  readonly folder: string
  /** Asked for by the app itself, not by another package. */
  readonly direct: boolean
}

export function bundledPackages(): BundledPackage[]
