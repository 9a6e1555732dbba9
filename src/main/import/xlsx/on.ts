/** Whether an XML Schema boolean, or one of the other spellings that office files have, is true. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
