import { appError } from '../../shared/contract/errors.ts';
import type { HostEvent } from '../../shared/contract/events.ts';
import type { RequestName } from '../../shared/contract/names.ts';
import type { Reply, Transport } from '../../shared/contract/transport.ts';

/** Names the page to the browser host: the map that is open belongs to one page, not to the browser. */
const CLIENT_HEADER = 'x-threadmap-client';

/**
 * Requests as POST, events as one server-sent stream a page (a browser allows six connections to a host, so one is all we take).
 * The stream's first message names the page's client; requests wait for it.
 */
export function createHttpTransport(base = ''): Transport {
  const listeners = new Set<(event: HostEvent) => void>();
  const stream = new EventSource(`${base}/events`);
  const client = new Promise<string>((resolve) => {
    stream.addEventListener('client', (message) => resolve(JSON.parse(message.data) as string), { once: true });
  });
  stream.addEventListener('message', (message) => {
    const event = JSON.parse(message.data) as HostEvent;
    for (const listener of listeners) listener(event);
  });
  return {
    async request(name: RequestName, params: unknown): Promise<Reply<unknown>> {
      const response = await fetch(`${base}/rpc/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [CLIENT_HEADER]: await client },
        body: JSON.stringify(params),
      });
      if (response.headers.get('content-type')?.startsWith('application/json')) return response.json();
      return { ok: false, error: appError('internal', `Threadmap answered with “${response.status}”.`) };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
