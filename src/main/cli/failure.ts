import { CommanderError } from 'commander'
import type { MessageKey } from '../../shared/messages/catalogue'
import { fault, FaultError, type Fault } from '../../shared/messages/fault'

/** Commander's codes, each with our sentence about it. Its messages quote what they are about. */
const USAGE: Readonly<Record<string, MessageKey>> = {
  'commander.unknownOption': 'command.unknownOption',
  'commander.unknownCommand': 'command.unknownCommand',
  'commander.missingArgument': 'command.missingArgument',
  'commander.missingMandatoryOptionValue': 'command.missingOption',
  'commander.optionMissingArgument': 'command.missingValue',
  'commander.excessArguments': 'command.excessArguments',
}

/** What to tell about anything that was thrown. An aborted signal tells by its reason, unless it was a plain interrupt. */
export function faultOf(error: unknown, signal: AbortSignal): Fault {
  if (signal.aborted) {
    return signal.reason instanceof FaultError ? signal.reason.fault : fault('interrupted', 'command.interrupted').fault
  }
  if (error instanceof FaultError) return error.fault
  if (error instanceof CommanderError) return usageFaultOf(error)
  return unexpectedFault(error).fault
}

/** An error of ours, not of the user's. */
export function unexpectedFault(error: unknown): FaultError {
  const detail = error instanceof Error ? error.message : String(error)
  return new FaultError(fault('encoder', 'command.unexpected', { detail }).fault, error)
}

function usageFaultOf(error: CommanderError): Fault {
  const key = USAGE[error.code]
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const detail = error.message.replace(/^error: /, '').replace(/\.$/, '')
  return key === undefined
    ? { kind: 'usage', key: 'command.usage', params: { detail } }
    : { kind: 'usage', key, params: { what: quoted } }
}
