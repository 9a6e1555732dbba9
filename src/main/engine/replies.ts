import { z } from 'zod'
import type { EngineReply } from '../../shared/engine/protocol'
import type { InkLook } from '../../shared/layout/types'
import { catalogue } from '../../shared/messages/catalogue'
import type { MessageKey } from '../../shared/messages/catalogue'
import { EXIT_CODES, fault } from '../../shared/messages/fault'
import type { Fault, FaultKind } from '../../shared/messages/fault'

const isKey = (value: unknown): value is MessageKey => typeof value === 'string' && Object.hasOwn(catalogue, value)
const isKind = (value: unknown): value is FaultKind => typeof value === 'string' && Object.hasOwn(EXIT_CODES, value)
const count = z.int().nonnegative()
const params = z.record(z.string(), z.union([z.string(), z.number()]))

const faultSchema = z
  .strictObject({
    kind: z.custom<FaultKind>(isKind),
    key: z.custom<MessageKey>(isKey),
    params,
    field: z.string().optional(),
  })
  .transform(({ field, ...rest }): Fault => (field === undefined ? rest : { ...rest, field }))

const ink = z.strictObject({
  color: z.string(),
  outline: z.strictObject({ widthPx: z.number(), color: z.string() }).nullable(),
  shadow: z.strictObject({ dxPx: z.number(), dyPx: z.number(), blurPx: z.number(), color: z.string() }).nullable(),
}) satisfies z.ZodType<InkLook>

/** What is wrong in a roll's text. */
const textFaultSchema = z.strictObject({
  severity: z.enum(['warning', 'error']),
  key: z.custom<MessageKey>(isKey),
  params,
  line: count,
  column: count,
  file: z.string().exactOptional(),
})

const summarySchema = z.strictObject({
  widthPx: count,
  heightPx: count,
  blockHeightPx: z.int(),
  lineCount: count,
  characterCount: count,
  cjkCharacterCount: count,
  linePitchPx: z.number(),
  stops: z.array(z.strictObject({ atPx: z.number(), seconds: z.number() })),
  missing: z.strictObject({ count, characters: z.array(z.string()) }),
  inks: z.array(ink),
  holdsPictures: z.boolean(),
  faults: z.array(textFaultSchema),
  marks: z.strictObject({ textLines: count, middlesPx: z.array(z.number().nullable()).max(1000) }).optional(),
  fit: z
    .strictObject({
      pxPerFrame: z.int().positive(),
      addedLinePx: z.int(),
      addedParagraphPx: z.int(),
      holdStartFrames: count,
      holdEndFrames: count,
    })
    .optional(),
  cues: z.array(z.strictObject({ timeMs: count, atPx: z.number() })).optional(),
})

const infoSchema = z.strictObject({
  gpu: z.string(),
  maxTextureSizePx: count,
  converter: z.enum(['gpu', 'cpu']),
})

const replySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready'), info: infoSchema }),
  z.strictObject({ type: z.literal('prepared'), summary: summarySchema }),
  z.strictObject({ type: z.literal('failed'), fault: faultSchema }),
  z.strictObject({ type: z.literal('gone'), fault: faultSchema }),
])

/** What the engine's process said, checked: it is no more trusted than a web page. */
export function readReply(data: unknown): EngineReply {
  const result = replySchema.safeParse(data)
  if (result.success) return result.data
  const [issue] = result.error.issues
  return { type: 'gone', fault: fault('encoder', 'engine.badReply', { detail: issue?.message ?? 'empty' }).fault }
}
