// The command `rollvideo` of a packaged app: it runs bin/packaged.mjs out of the archive in the app's own Node.
// Program and archive are named relative to the launcher, which may be reached by links.

/** For Linux and macOS. */
export function shellLauncher(program, archive) {
  return `#!/bin/sh
self=$0
while [ -L "$self" ]; do
  link=$(readlink "$self")
  case $link in
    /*) self=$link ;;
    *) self=$(dirname "$self")/$link ;;
  esac
done
here=$(CDPATH='' cd "$(dirname "$self")" && pwd -P) || exit 2
export ELECTRON_RUN_AS_NODE=1
exec "$here/${program}" "$here/${archive}/bin/packaged.mjs" "$@"
`
}

/** For Windows, whose program is no console program: a prompt does not wait for it, nor show what it prints. */
export function batchLauncher(program, archive) {
  const lines = [
    '@echo off',
    'setlocal',
    'set ELECTRON_RUN_AS_NODE=1',
    `"%~dp0${program}" "%~dp0${archive}\\bin\\packaged.mjs" %*`,
    'exit /b %ERRORLEVEL%',
  ]
  return lines.map((line) => `${line}\r\n`).join('')
}
