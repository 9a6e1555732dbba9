import { describe, expect, it } from 'vitest'
import { firstSound } from '../../../src/renderer/studio/document/defaults'
import { newDocument, withSetting } from '../../../src/renderer/studio/document/state'
import { soundRemarks } from '../../../src/renderer/studio/preview/sound-remarks'
import { planScroll } from '../../../src/shared/scroll/plan'
import { makeRoll } from '../roll/make'

const roll = makeRoll({ audio: { path: 'token/a.mp3', loop: false } })
const plan = planScroll(roll, { widthPx: 1080, heightPx: 500 })
const twoSeconds = () => Promise.resolve({ ok: true, value: { samples: 96_000, channels: 2, peakDb: -3 } } as const)
const nobody = () => Promise.reject(new Error('asked'))

describe('a sound', () => {
  it('just chosen has the defaults of a roll file', () => {
    const { spec } = withSetting(newDocument('A'), 'audio', { ...firstSound, path: 'token/a.mp3' })
    expect(spec?.audio).toEqual(makeRoll({ audio: { path: 'token/a.mp3' } }).audio)
  })

  it('is remarked on as in an export', async () => {
    expect(await soundRemarks(roll, plan, twoSeconds)).toMatchObject([{ key: 'sound.shorter', field: 'audio.loop' }])
    const refused = () =>
      Promise.resolve({
        ok: false,
        fault: { kind: 'input', key: 'sound.missing', params: { path: 'a' }, field: 'audio.path' },
      } as const)
    expect(await soundRemarks(roll, plan, refused)).toEqual([
      { severity: 'error', key: 'sound.missing', params: { path: 'a' }, field: 'audio.path' },
    ])
  })

  it('is not looked at where the file holds none, or there is none', async () => {
    const pictures = makeRoll({ audio: { path: 'token/a.mp3' }, output: { format: 'png-sequence' } })
    expect(await soundRemarks(pictures, plan, nobody)).toMatchObject([{ key: 'sound.noTrack', severity: 'warning' }])
    expect(await soundRemarks(makeRoll(), plan, nobody)).toEqual([])
  })
})
