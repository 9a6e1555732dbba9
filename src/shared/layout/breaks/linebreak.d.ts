/** UAX #14 line breaker; the package has no types of its own. */
declare module 'linebreak' {
  export interface Break {
    /** UTF-16 index before which the line may break. */
    readonly position: number
    readonly required: boolean
  }
  export default class LineBreaker {
    constructor(text: string)
    /** The next opportunity, the text's end included; null after it. */
    nextBreak(): Break | null
  }
}
