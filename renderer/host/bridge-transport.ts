import type { Transport } from '../../shared/contract/transport.ts';

/** What the preload script of the desktop shell puts on the window as `threadmap`. */
export type Bridge = Transport;

/** The bridge, where the page runs in the desktop shell. */
export function bridgeOf(page: object): Bridge | null {
  return 'threadmap' in page ? (page.threadmap as Bridge) : null;
}

export function createBridgeTransport(bridge: Bridge): Transport {
  return { request: bridge.request, subscribe: bridge.subscribe };
}
