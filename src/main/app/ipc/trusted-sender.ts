import type { WebContents } from 'electron'
import type { SenderCheck } from './serve'

/**
 * Messages count only from the window's own top frame, at the page's own address: not from a frame inside it,
 * nor from wherever a navigation that slipped through might have led.
 */
export function trustOnly(page: WebContents, pageUrl: string): SenderCheck {
  return ({ sender, senderFrame }) =>
    sender === page && senderFrame !== null && senderFrame === page.mainFrame && isAt(senderFrame.url, pageUrl)
}

/** Whether an address is the page's, whatever follows `?` or `#`. */
export function isAt(url: string, pageUrl: string): boolean {
  return url.split(/[?#]/, 1)[0] === pageUrl
}
