import { resolve } from 'node:path'
import { z } from 'zod'

/** What a second start gives to the first. */
const handoverSchema = z.object({ file: z.string().min(1).nullable() })

export type Handover = z.output<typeof handoverSchema>

/** The file among the app's arguments, absolute: the first start may run in another folder. */
export function fileOf(args: readonly string[], folder: string): string | null {
  const name = args.find((arg) => !arg.startsWith('-'))
  return name === undefined ? null : resolve(folder, name)
}

/** What another process handed over; nothing when it is not what we hand over. */
export function readHandover(data: unknown): Handover {
  const result = handoverSchema.safeParse(data)
  return result.success ? result.data : { file: null }
}
