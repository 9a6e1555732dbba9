export const STAMP: string
export function isAlive(pid: number): boolean
export function ownStamp(): string
export function ownerState(stamp: string): 'alive' | 'gone' | 'elsewhere'
