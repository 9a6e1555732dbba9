export function makeProfile(): string
export function removeProfile(profile: string): Promise<void>
