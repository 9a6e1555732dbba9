/** An exact fraction in lowest terms; `den` is positive. Crosses process borders by structured clone. */
export interface Rational {
  readonly num: bigint
  readonly den: bigint
}

/** Texts longer than this, and exponents beyond ±`MAX_EXPONENT`, are no numbers a person means. */
const MAX_TEXT_LENGTH = 64
const MAX_EXPONENT = 400

const RATIO = /^([+-]?\d+)\s*\/\s*(\d+)$/
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/

export const ZERO: Rational = { num: 0n, den: 1n }

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** `num / den` in lowest terms. Numbers must be whole; a zero `den` is a RangeError. */
export function rational(num: bigint | number, den: bigint | number = 1n): Rational {
  const n = BigInt(num)
  const d = BigInt(den)
  if (d === 0n) throw new RangeError('A rational cannot have the denominator 0.')
  const divisor = d < 0n ? -gcd(n, d) : gcd(n, d)
  return { num: n / divisor, den: d / divisor }
}

/**
 * Reads an integer, a decimal ("1.6" is 8/5) or a ratio ("30000/1001") exactly; null when it is none of them.
 * A number counts as its shortest decimal text, so 1.6 is 8/5 and not its nearest binary fraction.
 */
export function tryParseRational(value: string | number): Rational | null {
  const text = String(value).trim()
  if (text.length > MAX_TEXT_LENGTH) return null
  const ratio = RATIO.exec(text)
  if (ratio?.[1] !== undefined && ratio[2] !== undefined) {
    const den = BigInt(ratio[2])
    return den === 0n ? null : rational(BigInt(ratio[1]), den)
  }
  const decimal = DECIMAL.exec(text)
  if (decimal === null) return null
  const [, sign, whole = '', fraction = '', exponentText = '0'] = decimal
  if (whole === '' && fraction === '') return null
  const exponent = Number(exponentText) - fraction.length
  if (Math.abs(exponent) > MAX_EXPONENT) return null
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`)
  const scale = 10n ** BigInt(Math.abs(exponent))
  return exponent < 0 ? rational(digits, scale) : rational(digits * scale)
}

/** As `tryParseRational`, for texts that were validated before; a RangeError when it is no number. */
export function parseRational(value: string | number): Rational {
  const parsed = tryParseRational(value)
  if (parsed === null) throw new RangeError(`Not a number or ratio: ${String(value)}`)
  return parsed
}

/** Canonical text: "8/5", or "2" when it is whole. */
export function formatRational(value: Rational): string {
  return value.den === 1n ? String(value.num) : `${value.num}/${value.den}`
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den + b.num * a.den, a.den * b.den)
}

export function sub(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den - b.num * a.den, a.den * b.den)
}

export function mul(a: Rational, b: Rational): Rational {
  return rational(a.num * b.num, a.den * b.den)
}

/** `a / b`; a zero `b` is a RangeError. */
export function div(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den, a.den * b.num)
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.num * b.den - b.num * a.den
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

export function abs(value: Rational): Rational {
  return value.num < 0n ? { num: -value.num, den: value.den } : value
}

export function isWhole(value: Rational): boolean {
  return value.den === 1n
}

/** Largest whole number not above `value`. */
export function floor(value: Rational): bigint {
  const quotient = value.num / value.den
  return value.num < 0n && quotient * value.den !== value.num ? quotient - 1n : quotient
}

/** Smallest whole number not below `value`. */
export function ceil(value: Rational): bigint {
  return -floor({ num: -value.num, den: value.den })
}

/** Nearest whole number; a half goes up. */
export function round(value: Rational): bigint {
  return floor({ num: 2n * value.num + value.den, den: 2n * value.den })
}

/** More bits than this overflow a double. */
const MAX_BITS = 1000

/** The value as a double, within a few units of its last place. */
export function toNumber(value: Rational): number {
  const excess = Math.max(bitLength(value.num), bitLength(value.den)) - MAX_BITS
  if (excess <= 0) return Number(value.num) / Number(value.den)
  const shift = BigInt(excess)
  return Number(value.num >> shift) / Number(value.den >> shift)
}

function bitLength(value: bigint): number {
  return 4 * value.toString(16).length
}
