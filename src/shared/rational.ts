/** An exact fraction in lowest terms; `den` is positive. Crosses process borders by structured clone. */
export interface Rational {
  readonly num: bigint
  readonly den: bigint
}
