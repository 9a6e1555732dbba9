/** Decoded pictures by the source that the roll names them by. */
export type Bitmaps = ReadonlyMap<string, ImageBitmap>
