// ffmpeg as a peer: the encoder alone, and the way the original service made its videos.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** Runs ffmpeg and returns the seconds it took. */
export function ffmpeg(args) {
  const started = performance.now()
  const { status, stderr } = spawnSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`ffmpeg ${args.join(' ')}\n${stderr}`)
  return (performance.now() - started) / 1000
}

/** A stand-in that copies what ffmpeg is fed into a file, then goes on as ffmpeg. */
export function teeingFfmpeg(folder) {
  const file = path.join(folder, 'ffmpeg')
  fs.writeFileSync(
    file,
    '#!/bin/sh\ncase "$*" in *pipe:0*testsrc*|*lavfi*) exec /usr/bin/env -S PATH="$BENCH_PATH" ffmpeg "$@";; *"-i pipe:0"*) tee "$BENCH_RAW" | PATH="$BENCH_PATH" ffmpeg "$@";; *) PATH="$BENCH_PATH" exec ffmpeg "$@";; esac\n',
    { mode: 0o755 },
  )
  return file
}

/** The arguments of the app's own ffmpeg line, reading the frames from a file and writing elsewhere. */
export function sameSettings(command, rawFile, output) {
  const args = command.split(' ').slice(1)
  const at = args.indexOf('pipe:0')
  args[at] = rawFile
  const progress = args.indexOf('-progress')
  if (progress !== -1) args.splice(progress, 2)
  args[args.length - 1] = output
  return args.filter((arg) => arg !== '-y')
}
