import type { z } from 'zod'
import type { MessageKey } from '../messages/catalogue'
import type { Fault, MessageParams } from '../messages/fault'
import { tryParseRational } from '../rational'
import { BACKGROUND_KINDS } from './background'
import type { CheckParams } from './fields'
import { isObject } from './is-object'
import { lookUpField } from './known-fields'
import { showValue } from './show-value'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** The faults of one zod issue: each names the field, its value and the mend. `input` is what was parsed. */
export function faultsOfIssue(issue: Issue, input: unknown): Fault[] {
  const at = (key: MessageKey, params: MessageParams = {}): Fault[] => [makeFault(key, issue.path, input, params)]
  switch (issue.code) {
    case 'custom': {
      const { params } = issue
      return isCheck(params) ? at(params.key, params.params) : at('roll.invalid')
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField([...issue.path, key], input))
    case 'invalid_union':
      return unionFaults(issue, input)
    case 'invalid_value':
      return at(valueAt(input, issue.path) === undefined ? 'roll.missing' : 'roll.choice', {
        choices: issue.values.map(String).join(', '),
      })
    case 'invalid_type':
      return at(valueAt(input, issue.path) === undefined ? 'roll.missing' : typeKey(issue.expected))
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return at('roll.empty')
      return at(issue.inclusive === false ? 'roll.notAbove' : 'roll.tooSmall', { minimum: Number(issue.minimum) })
    case 'too_big':
      if (issue.origin === 'string' || issue.origin === 'array')
        return at('roll.tooLong', { maximum: Number(issue.maximum) })
      return at('roll.tooBig', { maximum: Number(issue.maximum) })
    case 'not_multiple_of':
      return at('roll.odd', evenNeighbours(valueAt(input, issue.path)))
    case 'invalid_format':
      return at(isRatioField(issue.path) ? ratioKey(valueAt(input, issue.path)) : 'roll.color')
    default:
      return at('roll.invalid')
  }
}

/** `text` and `background` are one of several objects; `fps` and `pxPerFrame` a number or a text. */
function unionFaults(issue: Extract<Issue, { code: 'invalid_union' }>, input: unknown): Fault[] {
  const value = valueAt(input, issue.path)
  const at = (key: MessageKey, params: MessageParams = {}): Fault[] => [makeFault(key, issue.path, input, params)]
  if (isRatioField(issue.path)) return at(ratioKey(value))
  if (value === undefined) return at('roll.missing')
  if (!isObject(value)) return at('roll.type.object')
  let branch = 0
  if (issue.path[0] === 'text') {
    const hasContent = 'content' in value
    const hasPath = 'path' in value
    if (hasContent === hasPath) return at(hasContent ? 'roll.text.both' : 'roll.text.neither')
    branch = hasPath ? 1 : 0
  } else {
    const kind = value['kind'] ?? 'color'
    branch = BACKGROUND_KINDS.findIndex((known) => known === kind)
    const choices = BACKGROUND_KINDS.join(', ')
    if (branch < 0) return [makeFault('roll.choice', [...issue.path, 'kind'], input, { choices })]
  }
  const nested = issue.errors[branch] ?? []
  return nested.flatMap((inner) => faultsOfIssue({ ...inner, path: [...issue.path, ...inner.path] }, input))
}

function unknownField(path: Path, input: unknown): Fault {
  const names = path.map(String)
  const looked = lookUpField(names.slice(0, -1), names.at(-1) ?? '')
  if (looked.known) return makeFault('roll.unfitField', path, input, { parent: names.slice(0, -1).join('.') })
  return looked.meant === null
    ? makeFault('roll.unknownField', path, input)
    : makeFault('roll.unknownFieldMeant', path, input, { meant: looked.meant })
}

function makeFault(key: MessageKey, path: Path, input: unknown, params: MessageParams = {}): Fault {
  const field = path.map(String).join('.')
  return { kind: 'roll', key, params: { field, value: showValue(valueAt(input, path)), ...params }, field }
}

function valueAt(input: unknown, path: Path): unknown {
  let value: unknown = input
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = Reflect.get(value, name)
  }
  return value
}

function isCheck(params: unknown): params is CheckParams {
  return isObject(params) && typeof params['key'] === 'string'
}

function isRatioField(path: Path): boolean {
  return path.at(-1) === 'fps' || path.at(-1) === 'pxPerFrame'
}

/** A text that is no positive ratio: a negative one, or none at all. */
function ratioKey(value: unknown): MessageKey {
  const ratio = typeof value === 'string' ? tryParseRational(value) : null
  return ratio !== null && ratio.num <= 0n ? 'roll.ratioNotPositive' : 'roll.ratio'
}

function typeKey(expected: string): MessageKey {
  switch (expected) {
    case 'int':
      return 'roll.type.whole'
    case 'number':
      return 'roll.type.number'
    case 'string':
      return 'roll.type.text'
    case 'boolean':
      return 'roll.type.boolean'
    case 'array':
      return 'roll.type.list'
    default:
      return 'roll.type.object'
  }
}

function evenNeighbours(value: unknown): MessageParams {
  const whole = typeof value === 'number' ? value : 0
  return { below: whole - 1, above: whole + 1 }
}
