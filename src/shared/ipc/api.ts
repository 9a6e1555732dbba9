import type { OpenedDocument } from './document'
import type { Outcome } from './outcome'
import type { EventChannel, RequestChannel, StudioEvents, StudioRequests } from './requests'

type Request<C extends RequestChannel> = (
  ...args: Parameters<StudioRequests[C]>
) => Promise<Outcome<ReturnType<StudioRequests[C]>>>

/** Hears an event until the returned function is called. */
type Subscribe<E extends EventChannel> = (listener: (payload: StudioEvents[E]) => void) => () => void

/** The one thing the preload gives to the page, as `window.rollvideo`. */
export interface StudioApi {
  readonly startSession: Request<'session:start'>
  readonly reportStatus: Request<'session:status'>
  readonly close: Request<'session:close'>
  readonly changePreferences: Request<'preferences:change'>
  readonly openDocument: Request<'document:open'>
  /** `file` is a dropped `File`; its path is found by the preload and never seen by the page. */
  readonly openDropped: (file: object) => Promise<Outcome<OpenedDocument>>
  readonly askDiscard: Request<'document:ask-discard'>
  readonly saveDocument: Request<'document:save'>
  readonly listFamilies: Request<'fonts:families'>
  readonly resolveFonts: Request<'fonts:resolve'>
  readonly pickFont: Request<'fonts:pick'>
  readonly pickSound: Request<'sounds:pick'>
  readonly examineSound: Request<'sounds:examine'>
  readonly pickPicture: Request<'pictures:pick'>
  readonly startExport: Request<'export:start'>
  readonly cancelExport: Request<'export:cancel'>
  readonly revealExport: Request<'export:reveal'>
  readonly dismissExport: Request<'export:dismiss'>
  readonly saveStill: Request<'still:save'>
  readonly onPreferences: Subscribe<'preferences:state'>
  readonly onExport: Subscribe<'export:state'>
  readonly onHandedDocument: Subscribe<'document:handed'>
  readonly onCommand: Subscribe<'command:run'>
  readonly onSaveAndClose: Subscribe<'session:save-and-close'>
}
