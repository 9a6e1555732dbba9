import type { en } from './en'

type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> }

/** The interface's words in one language: the English ones give the shape. */
export type Words = SameShape<typeof en>
