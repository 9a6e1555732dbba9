/** A place on one of a variable font's axes, by its OpenType tag: `wght`, `wdth`, `opsz`. */
export interface AxisSetting {
  readonly tag: string
  readonly value: number
}
