import * as fc from 'fast-check'

/** A roll as a person might write it, and the file it becomes. */
export interface RandomRoll {
  readonly input: Readonly<Record<string, unknown>> & {
    readonly frame: { readonly width: number; readonly height: number }
  }
  readonly output: string
}

const SCRIPTS = [
  'The quick brown fox jumps over the lazy dog',
  '晋太元中，武陵人捕鱼为业。缘溪行，忘路之远近。',
  'مرحبا بالعالم، هذا نص يتحرك',
  'שלום עולם, טקסט נע 123',
  'สวัสดีชาวโลก ข้อความเลื่อน',
  '👩‍👩‍👧‍👦 🇨🇳 👍🏽 ❤️ emoji',
  'Ünïcödé ffi — “quotes” … №',
  'mixed 混排 مختلط ไทย 🎬 end',
]

const even = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min / 2, max: max / 2 }).map((half) => 2 * half)

const opaque = fc.integer({ min: 0, max: 0xffffff }).map((code) => `#${code.toString(16).padStart(6, '0')}`)
const any = fc.integer({ min: 0, max: 0xffffffff }).map((code) => `#${code.toString(16).padStart(8, '0')}`)

const type = fc.record({
  sizePx: fc.integer({ min: 10, max: 64 }),
  weight: fc.constantFrom(400, 700),
  italic: fc.boolean(),
  color: opaque,
  lineSpacingPx: fc.integer({ min: -4, max: 30 }),
  letterSpacingPx: fc.integer({ min: 0, max: 6 }),
  align: fc.constantFrom('start', 'center', 'end', 'justify'),
  outline: fc.option(fc.record({ widthPx: fc.integer({ min: 1, max: 4 }), color: opaque }), { freq: 2 }),
  shadow: fc.option(
    fc.record({
      dxPx: fc.integer({ min: -6, max: 6 }),
      dyPx: fc.integer({ min: -6, max: 6 }),
      blurPx: fc.integer({ min: 0, max: 8 }),
      color: any,
    }),
    { freq: 2 },
  ),
})

/** Whole and fractional speeds; a line is longer than a frame is high, so what moves along it is faster. */
const speeds = {
  vertical: ['1', '2', '3', '4', '7', '8/5', '3/2', '7/3', '13/11', '17/8'],
  horizontal: ['4', '8', '11', '16/5', '9/2', '25/8', '40/7', '61/9'],
}

const motion = fc
  .tuple(
    fc.constantFrom('up', 'down', 'left', 'right'),
    fc.constantFrom('below', 'top'),
    fc.constantFrom('above', 'bottom'),
    // One frame at the least: a short text may have nowhere to go.
    fc.constantFrom(0.1, 0.25, 0.5),
    fc.constantFrom(0, 0.1, 0.4),
  )
  .chain(([direction, start, end, holdStartSeconds, holdEndSeconds]) => {
    const names = direction === 'up' || direction === 'down' ? speeds.vertical : speeds.horizontal
    const speed = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...names).map((pxPerFrame) => ({ pxPerFrame })) },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 10, max: 40 }).map((tenths) => ({ durationSeconds: tenths / 10 })),
      },
    )
    return speed.map((chosen) => Object.assign(chosen, { direction, start, end, holdStartSeconds, holdEndSeconds }))
  })

/** A background, and outputs that can hold it. */
const ground = fc.oneof(
  fc.record({
    background: opaque.map((color) => ({ kind: 'color', color })),
    output: fc.constantFrom('roll.mp4', 'roll.mp4', 'roll.mov', 'roll.webm', 'frames'),
  }),
  fc.record({
    background: fc.oneof(
      fc.constant({ kind: 'transparent' }),
      any.map((color) => ({ kind: 'color', color })),
    ),
    output: fc.constantFrom('roll.mov', 'roll.webm', 'frames'),
  }),
)

const frame = fc.record({
  width: even(160, 420),
  height: even(64, 320),
  fps: fc.constantFrom('24', '25', '30000/1001', '30', '60'),
})

const randomRolls: fc.Arbitrary<RandomRoll> = fc
  .record({
    lines: fc.array(fc.constantFrom(...SCRIPTS), { minLength: 1, maxLength: 4 }),
    frame,
    type,
    scroll: motion,
    ground,
    alpha: fc.constantFrom('straight', 'premultiplied'),
    topPx: fc.constantFrom(0, 0, 9, 40),
  })
  .map(({ lines, frame, type, scroll, ground, alpha, topPx }) => ({
    output: ground.output,
    input: {
      rollvideo: 1,
      text: { content: lines.join('\n') },
      frame,
      type,
      margins: { topPx, bottomPx: 10, leftPx: 12, rightPx: 12 },
      scroll,
      background: ground.background,
      output: { quality: 'high', alpha },
    },
  }))

/** The roll of one round: the same for the same seed and round, whatever other rounds there are. */
export function rollOfRound(seed: number, round: number): RandomRoll {
  const [roll] = fc.sample(randomRolls, { seed: seed + round * 7919, numRuns: 1 })
  if (roll === undefined) throw new Error('fast-check made nothing')
  return roll
}
