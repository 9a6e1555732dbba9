import { ipcMain } from 'electron'
import type { IpcMainInvokeEvent, WebContents } from 'electron'
import type { z } from 'zod'
import { faultOf } from '../../../shared/messages/fault-of'
import { isRequestChannel, requestSchemas } from '../../../shared/ipc/requests'
import type { EventChannel, RequestChannel, StudioEvents, StudioRequests } from '../../../shared/ipc/requests'
import type { Outcome } from '../../../shared/ipc/outcome'
import type { Fault } from '../../../shared/messages/fault'

/** One handler for every channel; each may also answer later. */
export type RequestHandlers = {
  readonly [C in RequestChannel]: (
    ...args: Parameters<StudioRequests[C]>
  ) => ReturnType<StudioRequests[C]> | Promise<ReturnType<StudioRequests[C]>>
}

/** Whether a message comes from the page it should come from: its top frame, at its own address. */
export type SenderCheck = (event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>) => boolean

const badRequest = (channel: string): Fault => ({ kind: 'usage', key: 'studio.badRequest', params: { channel } })

/** Answers a channel's requests: sender and arguments are checked here, once, for all of them. */
function serveChannel<C extends RequestChannel>(channel: C, handle: RequestHandlers[C], isTrusted: SenderCheck): void {
  const schema: z.ZodType<Parameters<StudioRequests[C]>> = requestSchemas[channel]
  ipcMain.handle(channel, async (event, ...given: unknown[]): Promise<Outcome<unknown>> => {
    if (!isTrusted(event)) return { ok: false, fault: badRequest(channel) }
    const parsed = schema.safeParse(given)
    if (!parsed.success) return { ok: false, fault: badRequest(channel) }
    try {
      return { ok: true, value: await handle(...parsed.data) }
    } catch (error) {
      return { ok: false, fault: faultOf(error) }
    }
  })
}

/** Serves every channel of the contract until the returned function is called. */
export function serveRequests(handlers: RequestHandlers, isTrusted: SenderCheck): () => void {
  const channels = Object.keys(requestSchemas).filter(isRequestChannel)
  for (const channel of channels) serveChannel(channel, handlers[channel], isTrusted)
  return () => {
    for (const channel of channels) ipcMain.removeHandler(channel)
  }
}

/** Tells the window; a window that is gone hears nothing. */
export function sendEvent<E extends EventChannel>(to: WebContents, channel: E, payload: StudioEvents[E]): void {
  if (!to.isDestroyed()) to.send(channel, payload)
}
