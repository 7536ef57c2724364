import type { WebContents, WebFrameMain } from 'electron';
import { isPageAddress } from '../page-address.ts';

/** The part of an IPC event that says who sent it. */
export type Sender = { readonly sender: WebContents; readonly senderFrame: WebFrameMain | null };

/** Whether a message comes from our own page itself: its top frame, at our address. A frame that has gone has none. */
export function isOurPage({ sender, senderFrame }: Sender): boolean {
  return (
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame.routingId === sender.mainFrame.routingId &&
    senderFrame.processId === sender.mainFrame.processId &&
    isPageAddress(senderFrame.url)
  );
}
