import { useEffect } from 'react'
import { useStudio } from '../context'
import type { TransportState } from './state'

/**
 * Shows the transport's state at once and at every change, straight into the page: React has no part in
 * what happens at each frame. `show` should be stable (useCallback).
 */
export function useFrame(show: (state: TransportState) => void): void {
  const { transport } = useStudio()
  useEffect(() => {
    show(transport.getState())
    return transport.subscribe(show)
  }, [show, transport])
}
