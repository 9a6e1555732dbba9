export function splitArguments(args: readonly string[]): { switches: string[]; own: string[] }
export function doorOf(args: readonly string[]): 'studio' | 'app' | 'node'
