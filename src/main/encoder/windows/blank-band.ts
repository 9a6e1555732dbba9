import { bandPlanes, type BandFormat, type BandPlane } from '../../../shared/engine/bands'
import type { BlankSamples } from '../../../shared/engine/blank'

/** A band that is all background. */
export function blankBand(format: BandFormat, { parts, alpha }: BlankSamples): Uint8Array {
  const { planes, byteLength } = bandPlanes(format)
  const data = new Uint8Array(byteLength)
  const codes: Readonly<Record<Exclude<BandPlane['component'], 'rgba'>, number>> = {
    y: parts[0],
    u: parts[1],
    v: parts[2],
    a: alpha,
  }
  for (const { component, widthPx, heightPx, bytesPerSample, offsetBytes } of planes) {
    const plane = Buffer.from(data.buffer, offsetBytes, widthPx * heightPx * bytesPerSample)
    plane.fill(component === 'rgba' ? Buffer.from([...parts, alpha]) : codes[component])
  }
  return data
}
