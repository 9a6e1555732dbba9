import type { Command } from 'commander'
import { rollJsonSchema } from '../../../shared/roll/json-schema'
import type { Session } from '../session'

/** `schema`: the JSON Schema of the roll file. */
export function addSchema(program: Command, session: Session): void {
  program
    .command('schema')
    .summary('print the JSON Schema of the roll file')
    .description('Prints the JSON Schema (draft 2020-12) of the roll file.')
    .action(() => session.print(JSON.stringify(rollJsonSchema(), null, 2)))
}
