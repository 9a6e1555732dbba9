import type { RollSpec } from './spec'

type Styles = RollSpec['styles']

/** Styles with other names for their font files. */
export function withStyleFiles(styles: Styles, rename: (file: string, style: string) => string): Styles {
  const renamed = Object.entries(styles).map(([name, { file, ...rule }]): [string, Styles[string]] => {
    if (file === undefined) return [name, rule]
    return [name, { ...rule, file: file === null ? null : rename(file, name) }]
  })
  return Object.fromEntries(renamed)
}
