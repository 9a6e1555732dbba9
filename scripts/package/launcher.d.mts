export function shellLauncher(program: string, archive: string): string
export function batchLauncher(program: string, archive: string): string
