import { expect, it } from 'vitest'
import { canExport, type DoctorReport } from '../../../src/main/cli/doctor/report'
import { doctorLines } from '../../../src/main/cli/doctor/text'

const tools = { ffmpeg: '/bin/ffmpeg', ffprobe: null, version: '7.1', origin: 'path' } as const
const ffmpegWith = (usable: boolean): DoctorReport['ffmpeg'] => ({
  ok: true,
  value: { tools, encoders: [{ encoder: 'libx264', format: 'mp4-h264', usable, reason: '' }] },
})
const none: DoctorReport['ffmpeg'] = { ok: true, value: null }
const wrong: DoctorReport['ffmpeg'] = {
  ok: false,
  fault: { kind: 'encoder', key: 'encoder.ffmpegNotFound', params: { path: '/none', origin: 'ROLLVIDEO_FFMPEG' } },
}

const report = (ffmpeg: DoctorReport['ffmpeg'], builtInEncoder: boolean): DoctorReport => ({
  versions: { rollvideo: '0', electron: '0', chrome: '0', node: '0', platform: 'linux' },
  engine: {
    ok: true,
    value: { gpu: 'gpu', maxTextureSizePx: 8192, converter: 'gpu' },
  },
  ffmpeg,
  builtInEncoder,
  fonts: { ok: true, value: { bundled: 6, missing: [], system: 0 } },
  sqlite: { ok: true, value: '3.0.0' },
  home: { folder: '/home', freeBytes: null },
})

it.each([
  ['a usable ffmpeg', ffmpegWith(true), false, true],
  ['an ffmpeg that encodes nothing', ffmpegWith(false), false, false],
  ["such an ffmpeg and the app's encoder", ffmpegWith(false), true, true],
  ["the app's encoder alone", none, true, true],
  ['nothing', none, false, false],
  ["a wrong ROLLVIDEO_FFMPEG beside the app's encoder", wrong, true, false],
])('with %s', (_what, ffmpeg, builtInEncoder, can) => {
  expect(canExport(report(ffmpeg, builtInEncoder))).toBe(can)
})

it('marks what is missing', () => {
  const row = (ffmpeg: DoctorReport['ffmpeg'], builtInEncoder: boolean): string | undefined =>
    doctorLines(report(ffmpeg, builtInEncoder), 'en').find((line) => line.startsWith('ffmpeg'))
  expect(row(none, true)).not.toContain('✗')
  expect(row(none, true)).toContain('nstall ffmpeg')
  expect(row(none, false)).toMatch(/✗ .*install ffmpeg/)
  expect(row(wrong, true)).toMatch(/✗ .*\/none/)
})
