// Switches in the program file that no environment, argument or file beside it can turn back.
import { FuseV1Options, FuseVersion } from '@electron/fuses'

/** @param {string} platform as Node names it */
export function fusesOf(platform) {
  const checksArchive = platform === 'darwin' || platform === 'win32'
  return {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // The command line's front and the commands that paint nothing run in the app's own Node.
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    // Electron checks the archive's integrity on these platforms alone.
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: checksArchive,
    // There is no cookie, and the key to encrypt one would be asked of the user's keychain.
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Pages come from app:// only.
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    // A changed program must be signed again on Apple silicon, be it ad hoc.
    resetAdHocDarwinSignature: platform === 'darwin',
  }
}
