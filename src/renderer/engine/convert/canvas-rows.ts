/** Rows of a canvas, packed: red in the lowest byte. */
export function rowsOf(
  context: OffscreenCanvasRenderingContext2D,
  widthPx: number,
  firstRow: number,
  endRow: number,
): Uint32Array {
  const { data } = context.getImageData(0, firstRow, widthPx, endRow - firstRow)
  return new Uint32Array(data.buffer, data.byteOffset, widthPx * (endRow - firstRow))
}
