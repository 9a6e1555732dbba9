import { z } from 'zod'
import { rollSchema } from './spec'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** The JSON Schema (draft 2020-12) of a roll file as a person writes it. */
export function rollJsonSchema(): JsonSchema {
  return {
    ...z.toJSONSchema(rollSchema, { io: 'input', target: 'draft-2020-12' }),
    title: 'RollVideo roll, version 1',
    description: 'A text and how it becomes a scrolling-text video. Colours are #rgb, #rrggbb or #rrggbbaa.',
  }
}
