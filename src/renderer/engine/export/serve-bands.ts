import type { BandFormat } from '../../../shared/engine/bands'
import { compositionOf } from '../../../shared/engine/composition'
import type { BandReply, BandWant, StillReply, StillWant } from '../../../shared/engine/protocol'
import { BandMaker } from '../band/band-maker'
import type { Machine } from '../band/backend'
import type { Prepared } from '../prepare'
import { engineFault } from './engine-fault'

/**
 * Answers each `want` on a port with the roll's band. Wants are credits: there is one answer for each, in order,
 * and nothing is painted unasked.
 */
export function serveBands(machine: Machine, prepared: Prepared, format: BandFormat, port: MessagePort): void {
  const { spec, strip, stills } = prepared
  const maker = new BandMaker(machine, format, compositionOf(spec, format.pixelFormat), strip)
  const answer = ({ id, index, phase }: BandWant): BandReply => {
    try {
      const data = maker.make(index, phase)
      return data === null ? { type: 'blank', id } : { type: 'band', id, data }
    } catch (error) {
      return { type: 'failed', fault: engineFault(error) }
    }
  }
  const answerStill = ({ layer, pixelFormat, alpha }: StillWant): StillReply | BandReply => {
    try {
      return { type: 'still', layer, data: stills.planes(layer, pixelFormat, alpha) }
    } catch (error) {
      return { type: 'failed', fault: engineFault(error) }
    }
  }
  port.addEventListener('message', ({ data }: MessageEvent<BandWant | StillWant>) =>
    port.postMessage(data.type === 'want' ? answer(data) : answerStill(data)),
  )
  port.addEventListener('close', () => maker.dispose())
  port.start()
}
