import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codecArgs } from '../../../src/main/encoder/ffmpeg/args/codec'
import { ffmpegArgs, quoteCommand, type EncodeRequest } from '../../../src/main/encoder/ffmpeg/args/command'
import { hardwareCandidates } from '../../../src/main/encoder/ffmpeg/args/hardware'
import { words } from '../../../src/main/encoder/ffmpeg/args/words'
import { choiceOf } from '../../../src/shared/export/choice'
import type { EncoderChoice } from '../../../src/shared/export/result'
import { traitsOf, type OutputFormat } from '../../../src/shared/formats/table'
import { parseRational } from '../../../src/shared/rational'

const reason = { key: 'reason.asked', params: {} } as const
const chosen = (format: OutputFormat, alpha: EncoderChoice['alpha']): EncoderChoice =>
  choiceOf({ format, alpha, encoder: traitsOf(format).encoder, reason, quality: 'standard', bitDepth: 'auto' })

const request: EncodeRequest = {
  choice: chosen('mp4-h264', 'none'),
  quality: 'standard',
  feed: 'yuv420p',
  frame: { widthPx: 1920, heightPx: 1080 },
  fps: parseRational('30000/1001'),
  range: { fromFrame: 0, toFrame: 10 },
  outputPath: '/out/video.mp4',
  cores: 4,
  sound: null,
  mattePath: null,
  palette: null,
  plays: 0,
}

/** The value that follows an option. */
const after = (args: readonly string[], option: string): string | undefined => args[args.indexOf(option) + 1]

describe('words', () => {
  it('cuts literals at white space and never a value', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(words`-i ${a} -vf x=${b}`).toEqual(['-i', ...(a === '' ? [] : [a]), '-vf', `x=${b}`])
      }),
    )
  })
})

describe('the command line', () => {
  it('tells ffmpeg exactly what is piped in', () => {
    const args = ffmpegArgs(request)
    const input = args.slice(0, args.indexOf('-i'))
    expect(after(args, '-i')).toBe('pipe:0')
    expect(after(input, '-pixel_format')).toBe('yuv420p')
    expect(after(input, '-video_size')).toBe('1920x1080')
    expect(after(input, '-framerate')).toBe('30000/1001')
    expect(after(input, '-blocksize')).toBe(String((1920 * 1080 * 3) / 2))
    for (const option of ['-color_primaries', '-color_trc', '-colorspace']) expect(after(input, option)).toBe('bt709')
    expect(after(input, '-color_range')).toBe('tv')
    expect(args).not.toContain('-nostdin')
    expect(args.at(-1)).toBe('/out/video.mp4')
  })

  it('uses the settings measured for libx264', () => {
    const args = ffmpegArgs(request)
    expect(after(args, '-preset')).toBe('medium')
    expect(after(args, '-x264-params')).toBe('bframes=0:aq-mode=0:ref=1:me=dia')
    expect(after(args, '-movflags')).toBe('+faststart')
  })

  it('spends more bits the better the quality', () => {
    const qualities = ['draft', 'standard', 'high', 'max'] as const
    const crfs = qualities.map((quality) => Number(after(ffmpegArgs({ ...request, quality }), '-crf')))
    expect(crfs).toEqual(crfs.toSorted((a, b) => b - a))
    expect(new Set(crfs).size).toBe(4)
  })

  it.each([
    [1, '1'],
    [2, '1'],
    [16, '15'],
  ])('leaves one of %i cores free from ProRes', (cores, threads) => {
    const choice = chosen('mov-prores4444', 'straight')
    const args = ffmpegArgs({ ...request, choice, feed: 'yuva444p', cores })
    expect(after(args, '-threads')).toBe(threads)
    expect(after(args, '-alpha_bits')).toBe('16')
    expect(after(args, '-q:v')).toBe('1')
  })

  it('keeps no alpha plane where there is none', () => {
    const prores = chosen('mov-prores4444', 'none')
    expect(after(ffmpegArgs({ ...request, choice: prores, feed: 'yuv444p' }), '-alpha_bits')).toBe('0')
    const vp9 = chosen('webm-vp9', 'none')
    expect(ffmpegArgs({ ...request, choice: vp9 })).not.toContain('yuva420p')
  })

  it('numbers PNG frames on from the range, in folders with any name', () => {
    const choice = chosen('png-sequence', 'straight')
    const range = { fromFrame: 300, toFrame: 400 }
    const args = ffmpegArgs({ ...request, choice, feed: 'rgba', range, outputPath: '/out/100 %d' })
    expect(after(args, '-start_number')).toBe('301')
    expect(args.at(-1)).toMatch(/100 %%d.%06d\.png$/)
    expect(args).not.toContain('-color_range')
  })

  it.each(
    (['h264', 'hevc'] as const).flatMap((codec) =>
      (['linux', 'darwin', 'win32'] as const).flatMap((platform) => hardwareCandidates(platform, codec)),
    ),
  )('gives %s its own arguments', (encoder) => {
    const format = encoder.startsWith('hevc') ? 'mp4-h265' : 'mp4-h264'
    const { after: args } = codecArgs({ ...request, choice: { ...chosen(format, 'none'), encoder } })
    expect(after(args, '-c:v')).toBe(encoder)
    expect(args.join(' ')).not.toContain('libx26')
    expect(args.includes('hvc1')).toBe(format === 'mp4-h265')
  })

  it('tries on each system what can exist there', () => {
    expect(hardwareCandidates('darwin', 'h264')).toEqual(['h264_videotoolbox'])
    expect(hardwareCandidates('win32', 'hevc')).toContain('hevc_amf')
    expect(hardwareCandidates('linux', 'h264')).toContain('h264_vaapi')
  })

  it('can be pasted into a shell', () => {
    expect(quoteCommand('/usr/bin/ffmpeg', ['-i', 'pipe:0', "/tmp/it's 1.mp4"])).toBe(
      String.raw`/usr/bin/ffmpeg -i pipe:0 '/tmp/it'\''s 1.mp4'`,
    )
  })
})
