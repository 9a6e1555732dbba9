import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ffmpegFault } from '../../../src/main/encoder/ffmpeg/failure'
import { ProgressParser } from '../../../src/main/encoder/ffmpeg/progress'
import { Tail } from '../../../src/main/encoder/ffmpeg/tail'
import { ProgressMeter } from '../../../src/main/export/progress'

const REPORT = 'frame=12\nfps=0.00\ntotal_size=48\nprogress=continue\nframe=40\ntotal_size=N/A\nprogress=end\n'

describe("ffmpeg's progress", () => {
  it('is read alike however it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(REPORT.length)), (cuts) => {
        const parser = new ProgressParser()
        const edges = [0, ...cuts.toSorted((a, b) => a - b), REPORT.length]
        const reports = edges.slice(1).map((end, i) => parser.push(REPORT.slice(edges[i], end)))
        expect(reports.findLast((report) => report !== null)).toEqual({ frame: 40, bytes: 48, ended: true })
      }),
    )
  })
})

describe('the tail of stderr', () => {
  it('stays bounded and keeps the end', () => {
    const tail = new Tail(100)
    for (let i = 0; i < 1000; i++) tail.push(`line ${i}\n`)
    expect(tail.text).toHaveLength(100)
    expect(tail.lastLine).toBe('line 999')
  })
})

describe("ffmpeg's end", () => {
  const path = '/out/video.mp4'

  it.each([
    ['av_interleaved_write_frame(): No space left on device', 'output', 'encoder.diskFull'],
    ['/out/video.mp4: Permission denied', 'output', 'encoder.outputLost'],
    ['Unknown encoder', 'encoder', 'encoder.ffmpegFailed'],
  ])('with "%s" is a fault of the %s', (stderr, kind, key) => {
    expect(ffmpegFault({ code: 1, signal: null }, stderr, stderr, path).fault).toMatchObject({ kind, key })
  })

  it('by a signal came from outside', () => {
    expect(ffmpegFault({ code: null, signal: 'SIGKILL' }, '', '', path).fault).toMatchObject({
      kind: 'encoder',
      key: 'encoder.ffmpegKilled',
      params: { signal: 'SIGKILL' },
    })
    expect(ffmpegFault({ code: 255, signal: null }, '', '', path).fault.key).toBe('encoder.ffmpegKilled')
  })
})

describe('a device that may not be used', () => {
  it('is no fault of the output', () => {
    const stderr = '[AVHWDeviceContext] Failed to open /dev/dri/renderD128: Permission denied'
    const found = ffmpegFault({ code: 1, signal: null }, stderr, stderr, '/out/video.mp4')
    expect(found.fault.key).toBe('encoder.ffmpegFailed')
  })
})

describe('the progress of an export', () => {
  it('tells the speed of the last seconds and the time left', () => {
    const meter = new ProgressMeter(1000)
    meter.begin(0)
    expect(meter.update(5, 0, 100)).toMatchObject({ frame: 5, frames: 1000, fps: 50, etaSeconds: 19.9 })
    expect(meter.update(100, 0, 1000)).toMatchObject({ fps: 100, etaSeconds: 9 })
    // Slower now: what was before the last three seconds counts no more.
    for (let second = 2; second <= 10; second++) meter.update(100 + second * 10, 0, second * 1000)
    expect(meter.update(210, 5, 11_000)).toMatchObject({ frame: 210, fps: 10, etaSeconds: 79, bytes: 5 })
  })
})
