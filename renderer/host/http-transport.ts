import { appError } from '../../shared/contract/errors.ts';
import type { HostEvent } from '../../shared/contract/events.ts';
import { CLIENT_HEADER, EVENTS_PATH, RPC_PATH, STREAM_CLIENT, STREAM_MISSED } from '../../shared/contract/http.ts';
import type { RequestName } from '../../shared/contract/names.ts';
import type { Reply, Transport } from '../../shared/contract/transport.ts';

/**
 * Requests as POST, events as one server-sent stream a page (a browser allows six connections to a host, so one is all we take).
 * The stream's first message names the page's client; requests wait for it.
 * @param onMissed events were lost: whoever follows them has to load the map again
 */
export function createHttpTransport(onMissed: () => void): Transport {
  const listeners = new Set<(event: HostEvent) => void>();
  const stream = new EventSource(EVENTS_PATH);
  let client: string | null = null;
  const named = new Promise<void>((resolve) => {
    stream.addEventListener(STREAM_CLIENT, (message) => {
      client = JSON.parse(message.data) as string;
      resolve();
    });
  });
  stream.addEventListener(STREAM_MISSED, onMissed);
  stream.addEventListener('message', (message) => {
    const event = JSON.parse(message.data) as HostEvent;
    for (const listener of listeners) listener(event);
  });
  return {
    async request(name: RequestName, params: unknown): Promise<Reply<unknown>> {
      await named;
      const response = await fetch(`${RPC_PATH}${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [CLIENT_HEADER]: client ?? '' },
        body: JSON.stringify(params),
      });
      if (response.headers.get('content-type')?.startsWith('application/json')) {
        return (await response.json()) as Reply<unknown>;
      }
      const message = `Threadmap refused (${response.status}). Open it again from where it was started.`;
      return { ok: false, error: appError('internal', message) };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
