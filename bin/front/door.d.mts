export function doorOf(args: readonly string[]): 'studio' | 'app' | 'node'
